// The gateway's page: asks for /api/v1/state every two seconds while somebody looks, and writes it into the document. All that comes is put
// in as text, never as HTML.

const POLL_MS = 2_000;
const TIMEOUT_MS = 10_000;
const TOKEN = "omni-gateway-token";

const numbers = new Intl.NumberFormat("en", { maximumFractionDigits: 1 });

/** Shows the gateway's state in a document. Resolves with a function that ends it, once something is shown. */
export async function start(document, { storage, fetch = globalThis.fetch, pollMs = POLL_MS }) {
  const page = elements(document);
  let [timer, stopped] = [undefined, false];
  const show = async () => {
    if (!document.hidden) await refresh(page, { storage, fetch });
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(show, pollMs);
  };
  page.login.addEventListener("submit", (event) => {
    event.preventDefault();
    storage.setItem(TOKEN, page.token.value);
    page.token.value = "";
    show();
  });
  document.addEventListener("visibilitychange", show);
  await show();
  return () => {
    stopped = true;
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", show);
  };
}

function elements(document) {
  const ids = ["status", "login", "token", "state", "overview", "problem", "route", "sessions"];
  return Object.fromEntries(ids.map((id) => [id, document.getElementById(id)]));
}

async function refresh(page, { storage, fetch }) {
  const token = storage.getItem(TOKEN);
  try {
    const answer = await fetch("/api/v1/state", {
      headers: token === null ? {} : { authorization: `Bearer ${token}` },
      cache: "no-store",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    page.login.hidden = answer.status !== 401;
    page.state.hidden = !answer.ok;
    if (answer.status === 401)
      say(page, "bad", token === null ? "The gateway asks for its token." : "The token is wrong.");
    else if (answer.ok) write(page, await answer.json());
    else say(page, "bad", `The gateway answers with status ${answer.status}.`);
  } catch {
    say(page, "bad", "The gateway does not answer. What is shown is what it last said.");
  }
}

/** Where the words do not change, nothing is read out again. */
function say({ status }, state, words) {
  status.dataset.state = state;
  if (status.textContent !== words) status.textContent = words;
}

function write(page, state) {
  const { ready, problem, queue, totals } = state;
  if (ready === null) say(page, "", "Looking for nodes…");
  else say(page, ready ? "good" : "bad", ready ? "Ready." : "Not ready.");
  page.problem.hidden = problem === null;
  page.problem.textContent = problem === null ? "" : problem.message;
  list(page.overview, [
    ["Model", state.model],
    ["Running for", duration(state.uptimeSeconds)],
    ["Computed now", `${queue.active} of ${queue.maxConcurrent}`],
    ["Waiting", `${queue.waiting} of ${queue.maxQueued}`],
    ["Completed", numbers.format(totals.completed)],
    ["Left by the client", numbers.format(totals.cancelled)],
    ["Failed", numbers.format(totals.failed)],
    ["Prompt tokens", numbers.format(totals.promptTokens)],
    ["Tokens", numbers.format(totals.completionTokens)],
    ["OMNI promised", totals.promised],
  ]);
  rows(
    page.route,
    state.route.map(({ peerId, layers, price }) => [peerId, layers.join(":"), price ?? "—"]),
    "Nobody.",
  );
  rows(
    page.sessions,
    state.sessions.map((session) => [
      session.endpoint,
      session.state,
      numbers.format(session.seconds),
      numbers.format(session.promptTokens),
      numbers.format(session.completionTokens),
      session.promised,
      session.stages.map(({ peerId, layers }) => `${peerId.slice(-6)} ${layers.join(":")}`).join(" → "),
    ]),
    "None.",
  );
}

function list(parent, entries) {
  const { ownerDocument: document } = parent;
  const parts = entries.map(([term, value]) => {
    const group = document.createElement("div");
    group.append(element(document, "dt", term), element(document, "dd", value));
    return group;
  });
  parent.replaceChildren(...parts);
}

function rows(body, cells, none) {
  const { ownerDocument: document } = body;
  const lines = (cells.length > 0 ? cells : [[none]]).map((texts) => {
    const row = document.createElement("tr");
    row.append(...texts.map((text) => element(document, "td", text)));
    return row;
  });
  body.replaceChildren(...lines);
}

function element(document, name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function duration(seconds) {
  const whole = Math.floor(seconds);
  const parts = [
    [Math.floor(whole / 86_400), "d"],
    [Math.floor(whole / 3_600) % 24, "h"],
    [Math.floor(whole / 60) % 60, "min"],
    [whole % 60, "s"],
  ];
  const first = parts.findIndex(([count]) => count > 0);
  const shown = first < 0 ? parts.slice(-1) : parts.slice(first, first + 2);
  return shown.map(([count, unit]) => `${count} ${unit}`).join(" ");
}
