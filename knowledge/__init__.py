"""Everything that is true: curated content, publications, search, answering and weighing."""
