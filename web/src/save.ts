const KEPT = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "fill-opacity",
  "stroke-opacity",
  "opacity",
  "font",
  "text-anchor",
  "paint-order",
];
const SPACE = "http://www.w3.org/2000/svg";

/** A picture as a file of its own: styles written out, caption and sources below. */
export async function saveAs(
  type: "svg" | "png",
  picture: SVGSVGElement,
  name: string,
  captions: readonly string[],
): Promise<void> {
  const { width, height } = picture.getBoundingClientRect();
  const copy = picture.cloneNode(true) as SVGSVGElement;
  writeStyles(picture, copy);
  const lines = captions.flatMap((caption) => wrapped(caption, Math.floor(width / 6.2)));
  const whole = height + 12 + lines.length * 15;
  await embed(picture, copy);
  copy.setAttribute("xmlns", SPACE);
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(whole));
  copy.prepend(made("rect", { width, height: whole, fill: getComputedStyle(document.body).backgroundColor }));
  const ink = getComputedStyle(document.body).color;
  lines.forEach((line, index) => {
    const text = made("text", {
      x: 8,
      y: height + 16 + index * 15,
      "font-size": 11,
      "font-family": "sans-serif",
      fill: ink,
    });
    text.textContent = line;
    copy.append(text);
  });
  const svg = new Blob([new XMLSerializer().serializeToString(copy)], { type: "image/svg+xml" });
  offer(type === "svg" ? svg : await painted(svg, width, whole), `lagebild-${name}.${type}`);
}

/** Puts the pictures within into the file itself; one that cannot be had is left out. */
async function embed(picture: Element, copy: Element): Promise<void> {
  const own = [...copy.querySelectorAll("image")];
  const addresses = [...picture.querySelectorAll("image")].map((one) => one.getAttribute("href") ?? "");
  await Promise.all(
    own.map(async (image, at) => {
      const held = await fetch(addresses[at] as string)
        .then((response) => (response.ok ? response.blob() : Promise.reject(new Error(String(response.status)))))
        .then(asData)
        .catch(() => null);
      if (held === null) image.remove();
      else image.setAttribute("href", held);
    }),
  );
}

const asData = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });

function made(tag: string, attributes: Readonly<Record<string, string | number>>): Element {
  const element = document.createElementNS(SPACE, tag);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

function writeStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of KEPT) to.setAttribute(name, style.getPropertyValue(name));
  Array.from(from.children).forEach((child, index) => {
    const twin = to.children[index];
    if (twin) writeStyles(child, twin);
  });
}

function wrapped(text: string, width: number): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines;
}

async function painted(svg: Blob, width: number, height: number): Promise<Blob> {
  const url = URL.createObjectURL(svg);
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * 2;
  canvas.height = height * 2;
  canvas.getContext("2d")?.drawImage(image, 0, 0, width * 2, height * 2);
  URL.revokeObjectURL(url);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png"),
  );
}

function offer(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
