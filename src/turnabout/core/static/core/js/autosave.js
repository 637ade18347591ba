/*
 * Nothing typed is lost: a form with data-autosave posts itself while somebody types.
 *
 *   <form method="post" action="…" data-autosave="KEY" data-saved-at="STAMP">
 *
 * KEY names person and thing, so that two people on one browser never meet each other's text.
 * STAMP is the server's word for "as last saved", any text. A save is a POST of the whole form to
 * its action with the header "X-Autosave: 1"; the answer is 204 with the new stamp in "X-Saved-At".
 *
 * At most one second lies between a key press and the POST, however long somebody types on. Until
 * the server has answered, the text also stands in the browser's local storage, together with the
 * stamp it was typed on; it comes back only on a page with that same stamp, because another stamp
 * means that the server knows something newer.
 */

const WAIT = 1000;
const AGAIN = 5000;
const PREFIX = "turnabout:draft:";

class Draft {
  constructor(form) {
    this.form = form;
    this.key = PREFIX + form.dataset.autosave;
    this.stamp = form.dataset.savedAt ?? "";
    this.output = form.querySelector("[data-autosave-status]") ??
      document.querySelector("[data-autosave-status]");
    this.isDirty = false;
    this.isSending = false;
    this.timer = 0;
    this.restore();
    form.addEventListener("input", () => this.changed());
    form.addEventListener("change", () => this.changed());
    form.addEventListener("submit", () => this.leave());
    form.addEventListener("htmx:afterRequest", () => this.stay());
    if (!this.isDirty) this.say("idle");
  }

  /* What would be posted: text only, buttons and files left out. */
  fields() {
    return [...new FormData(this.form)].filter(([, value]) => typeof value === "string");
  }

  changed() {
    this.isDirty = true;
    this.keep();
    this.timer ||= setTimeout(() => this.save(), WAIT);
  }

  keep() {
    const fields = this.fields().filter(([name]) => name !== "csrfmiddlewaretoken");
    try {
      localStorage.setItem(this.key, JSON.stringify({ stamp: this.stamp, fields }));
    } catch {
      // Storage is full or forbidden; the POST alone has to do.
    }
  }

  forget() {
    localStorage.removeItem(this.key);
  }

  restore() {
    const kept = JSON.parse(localStorage.getItem(this.key) ?? "null");
    if (!kept) return;
    if (kept.stamp !== this.stamp) {
      this.forget();
      return;
    }
    const values = new Map();
    for (const [name, value] of kept.fields) values.set(name, [...(values.get(name) ?? []), value]);
    for (const element of this.form.elements) this.fill(element, values.get(element.name));
    this.say("restored");
    this.isDirty = true;
    this.timer = setTimeout(() => this.save(), WAIT);
  }

  fill(element, values = []) {
    if (!element.name || ["hidden", "file", "submit", "password"].includes(element.type)) return;
    if (["checkbox", "radio"].includes(element.type)) {
      element.checked = values.includes(element.value);
    } else if (element.type === "select-multiple") {
      for (const option of element.options) option.selected = values.includes(option.value);
    } else if (values.length > 0) {
      element.value = values.shift();
    }
    element.dispatchEvent(new Event("draft:filled", { bubbles: true }));
  }

  async save({ isLast = false } = {}) {
    clearTimeout(this.timer);
    this.timer = 0;
    if (!this.isDirty || (this.isSending && !isLast)) return;
    this.isDirty = false;
    this.isSending = true;
    let answer;
    try {
      answer = await fetch(this.form.getAttribute("action") || location.href, {
        method: "POST",
        body: new URLSearchParams(this.fields()),
        headers: { "X-Autosave": "1" },
        keepalive: isLast,
        redirect: "manual",
      });
    } catch {
      answer = { ok: false, status: 0 };
    }
    this.isSending = false;
    this.answered(answer);
  }

  answered(answer) {
    if (!answer.ok) {
      this.isDirty = true;
      const isSignedOut = answer.type === "opaqueredirect" || [401, 403].includes(answer.status);
      const isRefused = !isSignedOut && answer.status >= 400 && answer.status < 500;
      this.say(isSignedOut ? "signed-out" : isRefused ? "refused" : "waiting");
      if (!isRefused) this.timer ||= setTimeout(() => this.save(), AGAIN);
      return;
    }
    this.stamp = answer.headers.get("X-Saved-At") ?? this.stamp;
    if (this.isDirty) {
      this.keep();
      this.timer ||= setTimeout(() => this.save(), WAIT);
      return;
    }
    this.forget();
    this.say("saved");
  }

  /* A real submit takes over. What was kept stays until another page proves that it arrived. */
  leave() {
    clearTimeout(this.timer);
    this.timer = 0;
    this.isDirty = false;
    const kept = JSON.parse(localStorage.getItem(this.key) ?? "null");
    if (kept) localStorage.setItem(this.key, JSON.stringify({ ...kept, isSubmitted: true }));
  }

  stay() {
    if (this.form.isConnected) this.stamp = this.form.dataset.savedAt ?? this.stamp;
  }

  say(state) {
    if (!this.output) return;
    const { dataset } = this.output;
    const words = {
      idle: dataset.textIdle,
      saved: `${dataset.textSaved} ${new Date().toLocaleTimeString([], { timeStyle: "short" })}`,
      waiting: dataset.textWaiting,
      refused: dataset.textRefused,
      "signed-out": dataset.textSignedOut,
      restored: dataset.textRestored,
    }[state];
    const place = this.output.querySelector("span") ?? this.output;
    dataset.state = state;
    if (place.textContent !== words) place.textContent = words;
  }
}

const drafts = new Map();

function start() {
  for (const form of document.querySelectorAll("form[data-autosave]")) {
    if (!drafts.has(form)) drafts.set(form, new Draft(form));
  }
}

/* A submitted form that is not on this page has arrived: its copy goes. */
function sweep() {
  for (const key of draftKeys()) {
    const isHere = [...drafts.values()].some((draft) => draft.key === key);
    if (!isHere && JSON.parse(localStorage.getItem(key)).isSubmitted) localStorage.removeItem(key);
  }
}

function draftKeys() {
  return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
}

function saveAll() {
  for (const [form, draft] of drafts) {
    if (form.isConnected) draft.save({ isLast: true });
    else drafts.delete(form);
  }
}

document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") saveAll();
});
window.addEventListener("pagehide", saveAll);
window.addEventListener("online", saveAll);
document.addEventListener("htmx:load", start);

/* Signing out leaves nothing behind for the next person at this browser. */
document.addEventListener("submit", (event) => {
  if (!event.target.matches("[data-forget-drafts]")) return;
  for (const key of draftKeys()) localStorage.removeItem(key);
});

start();
sweep();
