-- The record in one file. Days are ISO 8601 text, both ends included; names of kinds are lower case.
-- Columns ending in _words hold folded words for filters: no case, no accents.

create table report_text (
  id text primary key check (length(id) = 64),        -- SHA-256 of the content's UTF-8, hex
  content text not null
);

create table report (
  key integer primary key,
  uri text not null unique                            -- absolute path, or address
);

create table report_version (
  key integer primary key,
  id text not null unique,
  report integer not null references report (key),
  number integer not null check (number > 0),         -- 1 is the first that was kept
  text_id text not null references report_text (id),
  title text,
  published text,
  outlet text,
  side text,
  language text not null,
  learned text not null,                              -- UTC, to the millisecond
  rules text not null,                                -- version of the rules that read it
  unique (report, number)
);
create index report_version_text on report_version (text_id);

create table warning (
  version integer not null references report_version (key) on delete cascade,
  position integer not null,
  sentence text not null,
  primary key (version, position)
) without rowid;

create table finding (
  version integer not null references report_version (key) on delete cascade,
  position integer not null,                          -- from 0, in the order of the text
  id text not null,
  kind text not null check (kind in
    ('engagement', 'commitment', 'statement', 'mechanism', 'instrument', 'outcome_claim')),
  happened_from text,                                 -- an engagement's own days, a commitment's
  happened_to text,                                   -- from the engagement it was made at
  primary key (version, position)
) without rowid;
create index finding_id on finding (id);
create index finding_kind on finding (kind, happened_from);

create table finding_words (
  version integer not null,
  finding integer not null,
  words text not null,
  primary key (version, finding),
  foreign key (version, finding) references finding (version, position) on delete cascade
);

create table finding_side (
  version integer not null,
  finding integer not null,
  role text not null check (role in ('by', 'speaks', 'addressed', 'member')),
  side text not null,
  primary key (version, finding, role, side),
  foreign key (version, finding) references finding (version, position) on delete cascade
) without rowid;

-- Columns of the key come first, as SQLite stores them: its checks before 3.41 stumble otherwise.
create table passage (
  version integer not null,
  finding integer not null,
  start_utf16 integer not null check (start_utf16 >= 0),
  end_utf16 integer not null check (end_utf16 > start_utf16),
  rule text not null,
  start_char integer not null,                        -- Unicode code points, as the public record
  end_char integer not null check (end_char > start_char),
  primary key (version, finding, start_utf16, end_utf16, rule),
  foreign key (version, finding) references finding (version, position) on delete cascade
) without rowid;

create table engagement (
  version integer not null,
  finding integer not null,
  kind text not null check (kind in ('meeting', 'call', 'visit', 'message', 'signing')),
  status text not null check (status in ('held', 'planned', 'cancelled')),
  place text,
  mechanism text,
  mechanism_words text,
  round integer,
  primary key (version, finding),
  foreign key (version, finding) references finding (version, position) on delete cascade
) without rowid;

create table participant (
  version integer not null,
  finding integer not null,
  position integer not null,
  name text not null,
  name_words text not null,
  side text,
  primary key (version, finding, position),
  foreign key (version, finding) references engagement (version, finding) on delete cascade
) without rowid;
create index participant_side on participant (side, version);

create table participant_office (
  version integer not null,
  finding integer not null,
  participant integer not null,
  position integer not null,
  office text not null,
  primary key (version, finding, participant, position),
  foreign key (version, finding, participant)
    references participant (version, finding, position) on delete cascade
) without rowid;

create table commitment (
  version integer not null,
  finding integer not null,
  strength text not null check (strength in ('agreed', 'pledged', 'willing')),
  action text not null,
  deadline_stated integer not null check (deadline_stated in (0, 1)),
  deadline_from text,
  deadline_to text,
  engagement text,                                    -- id of a finding of the same report
  primary key (version, finding),
  foreign key (version, finding) references finding (version, position) on delete cascade
) without rowid;

create table statement (
  version integer not null,
  finding integer not null,
  speaker text not null,
  speaker_words text not null,
  act text not null check (act in
    ('urge', 'propose', 'hope', 'concern', 'reject', 'support', 'position', 'assess')),
  content text not null,
  primary key (version, finding),
  foreign key (version, finding) references finding (version, position) on delete cascade
) without rowid;

create table mechanism (
  version integer not null,
  finding integer not null,
  name text not null,
  name_words text not null,
  state text not null check (state in
    ('existing', 'to_be_established', 'suspended', 'resumed')),
  next_stated integer not null check (next_stated in (0, 1)),
  next_from text,
  next_to text,
  primary key (version, finding),
  foreign key (version, finding) references finding (version, position) on delete cascade
) without rowid;

create table instrument (
  version integer not null,
  finding integer not null,
  name text not null,
  type text not null check (type in
    ('treaty', 'agreement', 'framework', 'document', 'consensus', 'resolution', 'statement', 'law')),
  primary key (version, finding),
  foreign key (version, finding) references finding (version, position) on delete cascade
) without rowid;

create table outcome_claim (
  version integer not null,
  finding integer not null,
  number integer not null,
  noun text not null,
  primary key (version, finding),
  foreign key (version, finding) references finding (version, position) on delete cascade
) without rowid;

-- For other programs: the latest version of each report, and what was found in it, one row each.

create view v_reports as
select
  r.uri, v.published, v.title, v.outlet, v.side, v.language, v.number as version, v.learned,
  v.rules, v.text_id as report_id, t.content as text, v.key as version_key,
  (select count(*) from finding f where f.version = v.key) as findings
from report_version v
join report r on r.key = v.report
join report_text t on t.id = v.text_id
where not exists
  (select 1 from report_version n where n.report = v.report and n.number > v.number);

-- One text under two addresses: what was found in it is shown for the one published first.
create view v_findings as
select
  f.id, f.kind, f.happened_from, f.happened_to, c.published, c.uri, c.title, c.report_id,
  (select group_concat(q.words, ' … ') from
    (select substr(c.text, p.start_char + 1, p.end_char - p.start_char) as words
     from passage p where p.version = f.version and p.finding = f.position
     order by p.start_utf16, p.end_utf16) q) as quotation,
  f.version as version_key, f.position
from finding f
join v_reports c on c.version_key = f.version
where not exists
  (select 1 from v_reports o
   where o.report_id = c.report_id
     and (coalesce(o.published, '9999-99-99'), o.uri) < (coalesce(c.published, '9999-99-99'), c.uri));

create view v_engagements as
select
  f.id, e.kind, e.status, f.happened_from, f.happened_to, e.place, e.mechanism, e.round,
  (select group_concat(s.side, ', ') from
    (select distinct p.side from participant p
     where p.version = e.version and p.finding = e.finding and p.side is not null
     order by p.side) s) as sides,
  (select group_concat(n.name, '; ') from
    (select p.name from participant p
     where p.version = e.version and p.finding = e.finding order by p.position) n) as participants,
  f.quotation, f.published, f.uri, f.report_id
from engagement e
join v_findings f on f.version_key = e.version and f.position = e.finding;

create view v_commitments as
select
  f.id,
  (select group_concat(s.side, ', ') from
    (select fs.side from finding_side fs
     where fs.version = c.version and fs.finding = c.finding and fs.role = 'by'
     order by fs.side) s) as by_sides,
  c.strength, c.action, c.deadline_from, c.deadline_to, f.happened_from, f.happened_to,
  c.engagement, f.quotation, f.published, f.uri, f.report_id
from commitment c
join v_findings f on f.version_key = c.version and f.position = c.finding;

create view v_statements as
select
  f.id, s.speaker,
  (select group_concat(x.side, ', ') from
    (select fs.side from finding_side fs
     where fs.version = s.version and fs.finding = s.finding and fs.role = 'speaks'
     order by fs.side) x) as sides,
  s.act,
  (select group_concat(x.side, ', ') from
    (select fs.side from finding_side fs
     where fs.version = s.version and fs.finding = s.finding and fs.role = 'addressed'
     order by fs.side) x) as target,
  s.content, f.quotation, f.published, f.uri, f.report_id
from statement s
join v_findings f on f.version_key = s.version and f.position = s.finding;

create view v_mechanisms as
select
  f.id, m.name,
  (select group_concat(x.side, ', ') from
    (select fs.side from finding_side fs
     where fs.version = m.version and fs.finding = m.finding and fs.role = 'member'
     order by fs.side) x) as sides,
  m.state, m.next_from, m.next_to, f.quotation, f.published, f.uri, f.report_id
from mechanism m
join v_findings f on f.version_key = m.version and f.position = m.finding;

create view v_instruments as
select f.id, i.name, i.type, f.quotation, f.published, f.uri, f.report_id
from instrument i
join v_findings f on f.version_key = i.version and f.position = i.finding;

create view v_outcome_claims as
select f.id, o.number, o.noun, f.quotation, f.published, f.uri, f.report_id
from outcome_claim o
join v_findings f on f.version_key = o.version and f.position = o.finding;
