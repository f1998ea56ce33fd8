"""eerste tabellen"""

import sqlalchemy as sa
from alembic import op

revision = "v0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "gemeente",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("naam", sa.String(length=200), nullable=False),
        sa.Column("anoniem_toegestaan", sa.Boolean(), nullable=False),
        sa.Column("oorsprongen", sa.JSON(), nullable=False),
        sa.Column("aangemaakt_op", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_gemeente")),
    )
    op.create_table(
        "grafsteen",
        sa.Column("gesprek_id", sa.String(length=36), nullable=False),
        sa.Column("gemeente_id", sa.String(length=64), nullable=False),
        sa.Column("begonnen_op", sa.DateTime(), nullable=False),
        sa.Column("aantal_beurten", sa.Integer(), nullable=False),
        sa.Column("reden", sa.String(length=40), nullable=False),
        sa.Column("gewist_op", sa.DateTime(), nullable=False),
        sa.Column("tracker_gewist_op", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["gemeente_id"], ["gemeente.id"], name=op.f("fk_grafsteen_gemeente_id")),
        sa.PrimaryKeyConstraint("gesprek_id", name=op.f("pk_grafsteen")),
    )
    op.create_table(
        "sessie",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("gemeente_id", sa.String(length=64), nullable=False),
        sa.Column("niveau", sa.String(length=20), nullable=False),
        sa.Column("aangemaakt_op", sa.DateTime(), nullable=False),
        sa.Column("verloopt_op", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["gemeente_id"], ["gemeente.id"], name=op.f("fk_sessie_gemeente_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sessie")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_sessie_token_hash")),
    )
    op.create_table(
        "gesprek",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("sessie_id", sa.String(length=36), nullable=False),
        sa.Column("gemeente_id", sa.String(length=64), nullable=False),
        sa.Column("begonnen_op", sa.DateTime(), nullable=False),
        sa.Column("plaatsvervangers", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["gemeente_id"], ["gemeente.id"], name=op.f("fk_gesprek_gemeente_id")),
        sa.ForeignKeyConstraint(["sessie_id"], ["sessie.id"], name=op.f("fk_gesprek_sessie_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_gesprek")),
    )
    with op.batch_alter_table("gesprek", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_gesprek_sessie_id"), ["sessie_id"], unique=False)

    op.create_table(
        "beurt",
        sa.Column("nummer", sa.Integer(), nullable=False),
        sa.Column("gesprek_id", sa.String(length=36), nullable=False),
        sa.Column("bericht_id", sa.String(length=36), nullable=False),
        sa.Column("knop_id", sa.String(length=64), nullable=True),
        sa.Column("ontvangen_op", sa.DateTime(), nullable=False),
        sa.Column("tekst", sa.Text(), nullable=False),
        sa.Column("lengte", sa.Integer(), nullable=False),
        sa.Column("maskeringen", sa.JSON(), nullable=False),
        sa.Column("opdracht_geweerd", sa.Boolean(), nullable=False),
        sa.Column("uitkomst", sa.String(length=20), nullable=False),
        sa.Column("pogingen", sa.Integer(), nullable=False),
        sa.Column("afgerond_op", sa.DateTime(), nullable=True),
        sa.Column("begrip", sa.JSON(), nullable=False),
        sa.Column("slots", sa.JSON(), nullable=False),
        sa.Column("acties", sa.JSON(), nullable=False),
        sa.Column("advies", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("duur_ms", sa.JSON(), nullable=False),
        sa.Column("versies", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["gesprek_id"], ["gesprek.id"], name=op.f("fk_beurt_gesprek_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("nummer", name=op.f("pk_beurt")),
        sa.UniqueConstraint("gesprek_id", "bericht_id", name=op.f("uq_beurt_gesprek_id")),
    )
    with op.batch_alter_table("beurt", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_beurt_uitkomst"), ["uitkomst"], unique=False)

    op.create_table(
        "antwoord",
        sa.Column("nummer", sa.Integer(), nullable=False),
        sa.Column("gesprek_id", sa.String(length=36), nullable=False),
        sa.Column("beurt_nummer", sa.Integer(), nullable=True),
        sa.Column("soort", sa.String(length=20), nullable=False),
        sa.Column("uitkomst", sa.String(length=20), nullable=False),
        sa.Column("tekst", sa.Text(), nullable=False),
        sa.Column("bronnen", sa.JSON(), nullable=False),
        sa.Column("vraagt", sa.String(length=64), nullable=True),
        sa.ForeignKeyConstraint(
            ["beurt_nummer"], ["beurt.nummer"], name=op.f("fk_antwoord_beurt_nummer"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["gesprek_id"], ["gesprek.id"], name=op.f("fk_antwoord_gesprek_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("nummer", name=op.f("pk_antwoord")),
    )
    with op.batch_alter_table("antwoord", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_antwoord_beurt_nummer"), ["beurt_nummer"], unique=False)
        batch_op.create_index(batch_op.f("ix_antwoord_gesprek_id"), ["gesprek_id"], unique=False)

    op.create_table(
        "reactie",
        sa.Column("nummer", sa.Integer(), nullable=False),
        sa.Column("beurt_nummer", sa.Integer(), nullable=False),
        sa.Column("oordeel", sa.String(length=20), nullable=False),
        sa.Column("reden", sa.String(length=30), nullable=True),
        sa.Column("toelichting", sa.Text(), nullable=True),
        sa.Column("gegeven_op", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["beurt_nummer"], ["beurt.nummer"], name=op.f("fk_reactie_beurt_nummer"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("nummer", name=op.f("pk_reactie")),
        sa.UniqueConstraint("beurt_nummer", name=op.f("uq_reactie_beurt_nummer")),
    )
    op.create_table(
        "zoekspoor",
        sa.Column("nummer", sa.Integer(), nullable=False),
        sa.Column("beurt_nummer", sa.Integer(), nullable=False),
        sa.Column("index_versie", sa.String(length=100), nullable=False),
        sa.Column("zekerheid", sa.Double(), nullable=True),
        sa.Column("drempel", sa.Double(), nullable=True),
        sa.Column("duur_ms", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["beurt_nummer"], ["beurt.nummer"], name=op.f("fk_zoekspoor_beurt_nummer"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("nummer", name=op.f("pk_zoekspoor")),
    )
    with op.batch_alter_table("zoekspoor", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_zoekspoor_beurt_nummer"), ["beurt_nummer"], unique=False)

    op.create_table(
        "knop",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("antwoord_nummer", sa.Integer(), nullable=False),
        sa.Column("volgorde", sa.Integer(), nullable=False),
        sa.Column("tekst", sa.Text(), nullable=False),
        sa.Column("bericht", sa.Text(), nullable=False),
        sa.Column("gebruikt_in", sa.String(length=36), nullable=True),
        sa.ForeignKeyConstraint(
            ["antwoord_nummer"], ["antwoord.nummer"], name=op.f("fk_knop_antwoord_nummer"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_knop")),
    )
    with op.batch_alter_table("knop", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_knop_antwoord_nummer"), ["antwoord_nummer"], unique=False)

    op.create_table(
        "zoektreffer",
        sa.Column("nummer", sa.Integer(), nullable=False),
        sa.Column("zoekspoor_nummer", sa.Integer(), nullable=False),
        sa.Column("passage_id", sa.String(length=300), nullable=False),
        sa.Column("score", sa.Double(), nullable=False),
        sa.Column("rang", sa.Integer(), nullable=False),
        sa.Column("afgewezen", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["zoekspoor_nummer"],
            ["zoekspoor.nummer"],
            name=op.f("fk_zoektreffer_zoekspoor_nummer"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("nummer", name=op.f("pk_zoektreffer")),
    )
    with op.batch_alter_table("zoektreffer", schema=None) as batch_op:
        batch_op.create_index("ix_zoektreffer_passage", ["passage_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_zoektreffer_zoekspoor_nummer"), ["zoekspoor_nummer"], unique=False
        )


def downgrade() -> None:
    with op.batch_alter_table("zoektreffer", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_zoektreffer_zoekspoor_nummer"))
        batch_op.drop_index("ix_zoektreffer_passage")

    op.drop_table("zoektreffer")
    with op.batch_alter_table("knop", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_knop_antwoord_nummer"))

    op.drop_table("knop")
    with op.batch_alter_table("zoekspoor", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_zoekspoor_beurt_nummer"))

    op.drop_table("zoekspoor")
    op.drop_table("reactie")
    with op.batch_alter_table("antwoord", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_antwoord_gesprek_id"))
        batch_op.drop_index(batch_op.f("ix_antwoord_beurt_nummer"))

    op.drop_table("antwoord")
    with op.batch_alter_table("beurt", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_beurt_uitkomst"))

    op.drop_table("beurt")
    with op.batch_alter_table("gesprek", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_gesprek_sessie_id"))

    op.drop_table("gesprek")
    op.drop_table("sessie")
    op.drop_table("grafsteen")
    op.drop_table("gemeente")
