// Connects the page to the service. A bericht that failed keeps its berichtId, so that a retry is the same beurt.

import { Service, newBerichtId } from "./service.js";
import { antwoordTurn, closeChoices, ownTurn } from "./transcript.js";

const BUSY_AFTER_MS = 800;
const MEMO_KEPT_MS = 10000;
const element = (id) => document.getElementById(id);
const log = element("gesprek");
const input = element("invoer");
const problem = element("fout");
const problemText = element("fouttekst");
const service = new Service();
let retry = null;
let unsent = null;
let busy = false;

async function start() {
  await attempt(async () => {
    const gesprek = await service.begin();
    log.replaceChildren();
    gesprek.antwoorden.forEach((antwoord) => show(antwoordTurn(antwoord, null, choose)));
  }, start);
}

function choose(knop) {
  input.focus({ preventScroll: true });
  send({ knopId: knop.knopId, berichtId: newBerichtId() }, knop.tekst, null);
}

function sendTyped() {
  const tekst = input.value;
  if (!tekst.trim()) {
    showProblem("Er staat nog geen tekst in uw bericht. Typ uw vraag of situatie.", null);
    return;
  }
  if (unsent?.tekst !== tekst) unsent = { tekst, berichtId: newBerichtId() };
  send(unsent, tekst, tekst);
}

async function send(bericht, tekst, typed, turn = null) {
  if (busy) return;
  let own = turn;
  await attempt(
    async () => {
      const beurt = await service.send(bericht);
      if (beurt.uitkomst !== "storing") closeChoices(log);
      if (own === null) own = show(ownTurn(beurt.tekst));
      if (typed !== null) {
        unsent = null;
        if (input.value === typed) input.value = "";
      }
      showBeurt(beurt);
      if (beurt.uitkomst === "storing") offerRetry(() => send(bericht, tekst, typed, own));
    },
    () => send(bericht, tekst, typed, own),
  );
}

function showBeurt(beurt) {
  let advies = beurt.advies;
  const place = beurt.antwoorden.some((antwoord) => antwoord.soort === "advies") ? "advies" : null;
  for (const antwoord of beurt.antwoorden) {
    const here = advies !== null && (place === null || antwoord.soort === place);
    show(antwoordTurn(antwoord, here ? advies : null, choose));
    if (here) advies = null;
  }
}

async function attempt(action, again) {
  if (busy) return;
  setBusy(true);
  hideProblem();
  try {
    await action();
  } catch (error) {
    showProblem(error.message, error.status === 400 ? null : again);
  } finally {
    setBusy(false);
  }
}

function setBusy(value) {
  busy = value;
  log.setAttribute("aria-busy", String(value));
  for (const button of document.querySelectorAll("#formulier button, [data-memo]")) button.disabled = value;
  clearTimeout(setBusy.timer);
  element("bezig").textContent = "";
  if (value) setBusy.timer = setTimeout(() => (element("bezig").textContent = "Ik zoek het uit…"), BUSY_AFTER_MS);
}

function show(turn) {
  log.append(turn);
  log.scrollTop = turn.offsetTop - log.offsetTop;
  return turn;
}

function showProblem(tekst, again) {
  problemText.textContent = tekst;
  offerRetry(again);
  problem.hidden = false;
}

function offerRetry(again) {
  retry = again;
  element("opnieuw-sturen").hidden = again === null;
  if (again !== null && problem.hidden) {
    problemText.textContent = "Uw bericht is bewaard, maar er is nog geen antwoord.";
    problem.hidden = false;
  }
}

function hideProblem() {
  problem.hidden = true;
  problemText.textContent = "";
  retry = null;
}

async function erase() {
  element("wis-vraag").close();
  await attempt(() => service.erase(), erase);
  if (!service.inGesprek) {
    await start();
    element("bezig").textContent = "Uw gesprek is gewist.";
  }
  input.focus();
}

async function saveMemo(formaat) {
  await attempt(async () => {
    const { naam, inhoud } = await service.memo(formaat);
    const link = document.createElement("a");
    link.href = URL.createObjectURL(inhoud);
    link.download = naam;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), MEMO_KEPT_MS);
  }, null);
  if (problem.hidden) element("bezig").textContent = "De memo is opgehaald.";
}

element("formulier").addEventListener("submit", (event) => {
  event.preventDefault();
  sendTyped();
  input.focus();
});
input.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  sendTyped();
});
element("opnieuw-sturen").addEventListener("click", () => {
  input.focus();
  retry?.();
});
element("begin-opnieuw").addEventListener("click", async () => {
  await start();
  input.focus();
});
for (const button of document.querySelectorAll("[data-memo]")) {
  button.addEventListener("click", () => saveMemo(button.dataset.memo));
}
element("wis").addEventListener("click", () => {
  if (service.inGesprek) element("wis-vraag").showModal();
});
element("wis-ja").addEventListener("click", erase);
element("wis-nee").addEventListener("click", () => element("wis-vraag").close());

start();
