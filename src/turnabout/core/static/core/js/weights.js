/* A slider says its value in a word, to the eye and to a screen reader. */

function say(slider) {
  const word = slider.dataset.words.split("|")[Number(slider.value)];
  slider.dataset.at = slider.value;
  slider.setAttribute("aria-valuetext", word);
  const output = slider.parentElement.querySelector("output");
  if (output.textContent !== word) output.textContent = word;
}

function start(root) {
  for (const slider of root.querySelectorAll("input[type=range][data-words]")) say(slider);
}

document.addEventListener("input", (event) => {
  if (event.target.matches("input[type=range][data-words]")) say(event.target);
});
document.addEventListener("reset", (event) => setTimeout(start, 0, event.target));
document.addEventListener("htmx:load", (event) => start(event.target));
start(document);
