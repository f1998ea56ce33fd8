// Speaks with the API. Token and gesprek live in memory only: closing the page forgets them.

export class ServiceError extends Error {
  constructor(detail, status) {
    super(detail);
    this.status = status;
  }
}

const UNREACHABLE = "De dienst is niet bereikbaar. Uw tekst staat er nog. Probeer het zo opnieuw.";
const UNCLEAR = "Er ging iets mis. Uw tekst staat er nog. Probeer het opnieuw.";
const TIME_LIMIT_MS = 40000;

export class Service {
  #token = null;
  #gesprekId = null;

  get inGesprek() {
    return this.#gesprekId !== null;
  }

  async begin() {
    this.#gesprekId = null;
    const gesprek = await this.#withToken(() => this.#call("POST", "/v1/gesprekken", {}));
    this.#gesprekId = gesprek.gesprekId;
    return gesprek;
  }

  async send(bericht) {
    return this.#call("POST", `/v1/gesprekken/${this.#gesprekId}/berichten`, bericht);
  }

  /** The memo as a file: `{ naam, inhoud }`. */
  async memo(formaat) {
    const response = await this.#fetch("GET", `/v1/gesprekken/${this.#gesprekId}/memo?formaat=${formaat}`);
    if (response.ok) return { naam: fileName(response), inhoud: await response.blob() };
    const answer = await response.json().catch(() => null);
    throw new ServiceError(answer?.detail ?? UNCLEAR, response.status);
  }

  async erase() {
    await this.#call("DELETE", `/v1/gesprekken/${this.#gesprekId}`);
    this.#gesprekId = null;
  }

  async #withToken(action) {
    if (this.#token === null) await this.#openSessie();
    try {
      return await action();
    } catch (error) {
      if (error.status !== 401) throw error;
      await this.#openSessie();
      return action();
    }
  }

  async #openSessie() {
    this.#token = null;
    const sessie = await this.#call("POST", "/v1/sessies", { gemeente: "demo" });
    this.#token = sessie.token;
  }

  async #call(method, path, body) {
    const response = await this.#fetch(method, path, body);
    if (response.status === 204) return null;
    const answer = await response.json().catch(() => null);
    if (response.ok && answer !== null) return answer;
    throw new ServiceError(answer?.detail ?? UNCLEAR, response.status);
  }

  async #fetch(method, path, body) {
    const headers = { Accept: "application/json" };
    if (body !== undefined) headers["Content-Type"] = "application/json";
    if (this.#token !== null) headers.Authorization = `Bearer ${this.#token}`;
    try {
      return await fetch(path, {
        method,
        headers,
        body: body === undefined ? undefined : JSON.stringify(body),
        credentials: "omit",
        signal: AbortSignal.timeout(TIME_LIMIT_MS),
      });
    } catch {
      throw new ServiceError(UNREACHABLE, 0);
    }
  }
}

function fileName(response) {
  return /filename="([^"]+)"/.exec(response.headers.get("Content-Disposition") ?? "")?.[1] ?? "memo";
}

export function newBerichtId() {
  if (globalThis.crypto?.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
