-- What people decided, a row each. Rows are only ever added: one decision takes back another.

create table decision (
  id text primary key check (length(id) = 64),        -- SHA-256 of all the rest
  at text not null,                                   -- UTC, to the millisecond
  by_whom text not null,
  why text not null,                                  -- empty where nothing was said
  verb text not null check (verb in
    ('accept', 'reject', 'correct', 'merge', 'split', 'speaks', 'dispute', 'undo')),
  kind text,                                          -- the finding meant: its kind,
  report text,                                        -- its report's id,
  start_utf16 integer,                                -- its passage in the frozen text,
  end_utf16 integer,
  finding text,                                       -- its id where the passage does not suffice
  other_kind text,                                    -- the second one of merge and split
  other_report text,
  other_start_utf16 integer,
  other_end_utf16 integer,
  other_finding text,
  field text,                                         -- of correct
  value text,
  outlet text,                                        -- of speaks
  standing text check (standing in ('official', 'state_media', 'independent')),
  side text,                                          -- of speaks and dispute
  undoes text                                         -- the id of the decision taken back
);
create index decision_at on decision (at, id);

create trigger decision_is_never_changed before update on decision
begin
  select raise(abort, 'decisions are never changed, expected a decision that undoes another');
end;

create trigger decision_is_never_deleted before delete on decision
begin
  select raise(abort, 'decisions are never deleted, expected a decision that undoes another');
end;

-- `insert or replace` would delete without asking the trigger above.
create trigger decision_is_never_replaced before insert on decision
when exists (select 1 from decision d where d.id = new.id)
begin
  select raise(abort, 'decisions are never changed, expected a decision that undoes another');
end;
