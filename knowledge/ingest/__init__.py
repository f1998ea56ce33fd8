"""From the raw text of a publicatie to passages that can be searched and cited."""
