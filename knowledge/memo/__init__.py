"""The memo for the driehoek: one document from casus and advies, shown as Word, PDF or Markdown."""
