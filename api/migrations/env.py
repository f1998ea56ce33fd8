"""Called by Alembic. The connection comes from `api.migrate`: one place knows the database."""

from typing import Any, Literal

from alembic import context

from api.logbook.records import Record, UtcDateTime


def as_plain_datetime(kind: str, item: Any, _autogen: object) -> str | Literal[False]:  # noqa: ANN401
    """A migration stands on its own: it may not change when our column type does."""
    return "sa.DateTime()" if kind == "type" and isinstance(item, UtcDateTime) else False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Record.metadata,
    render_as_batch=True,
    render_item=as_plain_datetime,
)
with context.begin_transaction():
    context.run_migrations()
