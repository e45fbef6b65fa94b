const KEY = "lagebild-theme";

/** Light or dark as chosen; without a choice as the system wants it. */
export function applyTheme(): void {
  const chosen = localStorage.getItem(KEY);
  if (chosen) document.documentElement.dataset.theme = chosen;
}

export function switchTheme(): void {
  const dark =
    document.documentElement.dataset.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  localStorage.setItem(KEY, dark === "dark" ? "light" : "dark");
  applyTheme();
}
