import { BlockList, isIP } from "node:net";

/** Networks that are nobody's business: the machine's own, private, link-local, shared, reserved (RFC 6890 and its registry). */
const REFUSED = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
  "::/128",
  "::1/128",
  "64:ff9b::/96",
  "64:ff9b:1::/48",
  "100::/64",
  "2001::/23",
  "2001:db8::/32",
  "2002::/16",
  "3fff::/20",
  "5f00::/16",
  "fc00::/7",
  "fe80::/10",
  "fec0::/10",
  "ff00::/8",
] as const;

/** A list of networks in CIDR notation; a plain address stands for itself. Throws `RangeError` naming what is none. */
export function networks(list: readonly string[]): BlockList {
  const blocks = new BlockList();
  for (const entry of list) {
    const [address = "", bits] = entry.trim().split("/");
    const version = isIP(address);
    const prefix = bits === undefined ? (version === 6 ? 128 : 32) : Number(bits);
    if (version === 0 || !Number.isInteger(prefix) || prefix < 0 || prefix > (version === 6 ? 128 : 32))
      throw new RangeError(`"${entry}" is no address or network (expected 10.0.0.0/8 or fd00::/8)`);
    blocks.addSubnet(address, prefix, version === 6 ? "ipv6" : "ipv4");
  }
  return blocks;
}

const refused = networks(REFUSED);

/** True where nothing may be fetched from this address. What is `allowed` goes before. */
export function isRefused(address: string, allowed: BlockList): boolean {
  const plain = unmapped(address);
  const version = isIP(plain);
  if (version === 0) return true;
  const family = version === 6 ? "ipv6" : "ipv4";
  return !allowed.check(plain, family) && refused.check(plain, family);
}

/** An IPv4 address written as IPv6 (`::ffff:127.0.0.1`, `::ffff:7f00:1`, `::7f00:1`) is that IPv4 address. */
function unmapped(address: string): string {
  const bare = address.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
  if (isIP(bare) !== 6) return bare;
  const dotted = /^::(?:ffff:(?:0:)?)?(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
  if (dotted) return dotted;
  const [, high, low] = /^::(?:ffff:(?:0:)?)?([\da-f]{1,4}):([\da-f]{1,4})$/i.exec(bare) ?? [];
  if (high === undefined || low === undefined) return bare;
  const [a, b] = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
  return [a >> 8, a & 255, b >> 8, b & 255].join(".");
}
