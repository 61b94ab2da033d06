-- Runs at every start, on H2 and on PostgreSQL. Rows are only ever added.
-- The key is what keeps two writers from taking one place in a case.
create table if not exists case_line (
  reference varchar(100) not null,
  sequence integer not null,
  line varchar(1000100) not null,
  primary key (reference, sequence)
);
