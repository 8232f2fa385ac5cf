-- A few numbers that stand for a text, by which copies of it are found; null for texts added before.
alter table report_text add column sketch text;
