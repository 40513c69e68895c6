-- From which scores on a cluster's members are fair and strong, where a person has said so; null for what is usual.
alter table cluster add column fair real;
alter table cluster add column strong real;
