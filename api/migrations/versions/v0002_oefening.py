"""oefening"""

import sqlalchemy as sa
from alembic import op

revision = "v0002"
down_revision = "v0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("beurt", schema=None) as batch_op:
        batch_op.add_column(sa.Column("oefening", sa.Boolean(), server_default=sa.false(), nullable=False))
        batch_op.create_index(batch_op.f("ix_beurt_oefening"), ["oefening"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("beurt", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_beurt_oefening"))
        batch_op.drop_column("oefening")
