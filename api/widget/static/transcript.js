// Turns what the API answers into elements. Every text goes in as text, never as markup.

const OORDEEL = { geschikt: "Geschikt", overwegen: "Te overwegen", niet_geschikt: "Niet geschikt" };
const ALLOWED_LINK = /^https:\/\//i;

export function ownTurn(tekst) {
  return turn("own", "U", [paragraph(tekst)]);
}

export function antwoordTurn(antwoord, advies, choose) {
  const content = [paragraph(antwoord.tekst)];
  if (advies) content.push(adviesBlock(advies));
  if (antwoord.bronnen.length) content.push(bronnenBlock(antwoord.bronnen));
  if (antwoord.knoppen.length) content.push(...choices(antwoord.knoppen, choose));
  return turn(antwoord.soort, "Assistent (computer)", content);
}

export function closeChoices(log) {
  for (const button of log.querySelectorAll(".choices button")) button.disabled = true;
}

function turn(kind, speaker, content) {
  const element = make("article", `turn ${kind}`);
  element.append(make("p", "speaker", speaker), ...content);
  return element;
}

function choices(knoppen, choose) {
  const count = knoppen.length === 1 ? "Er is 1 keuze. Typen mag ook." : `Er zijn ${knoppen.length} keuzes. Typen mag ook.`;
  const list = make("ul", "choices");
  for (const knop of knoppen) {
    const button = make("button", "", knop.tekst);
    button.type = "button";
    button.addEventListener("click", () => choose(knop));
    const item = make("li");
    item.append(button);
    list.append(item);
  }
  return [make("p", "hint", count), list];
}

function bronnenBlock(bronnen) {
  const details = make("details");
  const count = bronnen.length === 1 ? "1 bron" : `${bronnen.length} bronnen`;
  details.append(make("summary", "", `Bekijk ${count}`), ...bronnen.map(bronBlock));
  return details;
}

function bronBlock(bron) {
  const block = make("div", "bron");
  const title = make("p");
  title.append(make("strong", "", bron.titel));
  const place = [bron.uitgever, bron.datum, bron.vindplaats].filter(Boolean).join(" · ");
  block.append(title, make("blockquote", "", bron.citaat), make("p", "place", place));
  if (bron.url && ALLOWED_LINK.test(bron.url)) block.append(outsideLink(bron));
  return block;
}

function outsideLink(bron) {
  const link = make("a", "", `Open de bron: ${bron.titel} (nieuw tabblad)`);
  link.href = bron.url;
  link.target = "_blank";
  link.rel = "noopener noreferrer";
  const line = make("p");
  line.append(link);
  return line;
}

function adviesBlock(advies) {
  const block = make("div", "advice");
  block.append(make("p", "", `Fase: ${words(advies.fase)}`));
  addList(block, "Nu doen", advies.nuDoen);
  for (const voorstel of advies.interventies) block.append(voorstelCard(voorstel));
  addList(block, "Let op", advies.aandachtspunten);
  addList(block, "Dit weet ik nog niet, en kan het advies veranderen", advies.ontbreekt.map(words));
  return block;
}

function voorstelCard(voorstel) {
  const card = make("section", `card ${voorstel.oordeel}`);
  card.setAttribute("aria-label", voorstel.naam);
  const about = [words(voorstel.soort), voorstel.rechtsgebied && words(voorstel.rechtsgebied)].filter(Boolean);
  card.append(
    make("h3", "", voorstel.naam),
    make("p", "verdict", `Oordeel: ${OORDEEL[voorstel.oordeel]}`),
    make("p", "", `Bevoegd: ${voorstel.bevoegd}`),
    make("p", "hint", about.join(" · ")),
    paragraph(voorstel.samenvatting),
  );
  addList(card, "Waarom", voorstel.redenen);
  addList(card, "Voorwaarden", voorstel.voorwaarden);
  addList(card, "Grondslag", voorstel.grondslag);
  if (voorstel.bronnen.length) card.append(bronnenBlock(voorstel.bronnen));
  return card;
}

function addList(parent, title, items) {
  if (!items.length) return;
  const list = make("ul");
  list.append(...items.map((item) => make("li", "", item)));
  parent.append(make("p", "part", title), list);
}

function words(key) {
  const spaced = key.replace(/_/g, " ").replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

function paragraph(tekst) {
  return make("p", "", tekst);
}

function make(name, className = "", tekst = null) {
  const element = document.createElement(name);
  if (className) element.className = className;
  if (tekst !== null) element.textContent = tekst;
  return element;
}
