-- A new kind of finding. What was found before is dropped, because its table's check knows only the
-- kinds before; the frozen texts stay, and are read again by `reread` or `add`.

delete from finding;
delete from warning;
update report_version set rules = '';

drop table finding;
create table finding (
  version integer not null references report_version (key) on delete cascade,
  position integer not null,                          -- from 0, in the order of the text
  id text not null,
  kind text not null check (kind in
    ('engagement', 'commitment', 'statement', 'mechanism', 'instrument', 'outcome_claim',
     'development')),
  happened_from text,                                 -- an engagement's or development's own days,
  happened_to text,                                   -- a commitment's from its engagement
  primary key (version, position)
) without rowid;
create index finding_id on finding (id);
create index finding_kind on finding (kind, happened_from);

create table development (
  version integer not null,
  finding integer not null,
  stage text not null check (stage in
    ('progressed', 'concluded', 'signed', 'in_force', 'delivered', 'suspended', 'withdrawn',
     'disputed')),
  subject text not null,
  primary key (version, finding),
  foreign key (version, finding) references finding (version, position) on delete cascade
) without rowid;

create view v_developments as
select
  f.id, d.stage, d.subject,
  (select group_concat(x.side, ', ') from
    (select fs.side from finding_side fs
     where fs.version = d.version and fs.finding = d.finding and fs.role = 'member'
     order by fs.side) x) as sides,
  f.happened_from, f.happened_to, f.quotation, f.published, f.uri, f.report_id
from development d
join v_findings f on f.version_key = d.version and f.position = d.finding;
