"""One reader per kind of file; each gives the same result: headings, running text, notes and metadata."""
