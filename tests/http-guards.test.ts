import { mkdtempSync, rmSync } from "node:fs";
import { request as httpRequest } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningApplication, startApplication } from "./process/application";

const scratch = mkdtempSync(join(tmpdir(), "passerelle-http-"));
let application: RunningApplication;
let address: string;

beforeAll(async () => {
  application = await startApplication({ PASSERELLE_DATA: scratch });
  address = application.address;
});
afterAll(async () => {
  await application.end();
  rmSync(scratch, { recursive: true, force: true });
});

const english = { "Accept-Language": "en" };
const form = { "Content-Type": "application/x-www-form-urlencoded" };

test("every page carries an enforced policy with a nonce of its own and no unsafe source", async () => {
  const policies = await Promise.all(
    ["/login", "/nowhere"].map(async (path) =>
      (await fetch(`${address}${path}`)).headers.get("content-security-policy"),
    ),
  );
  for (const policy of policies) {
    expect(policy).toMatch(/default-src 'none'/);
    expect(policy).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/=]{24}'/);
    expect(policy).not.toMatch(/unsafe/);
  }
  expect(new Set(policies).size).toBe(2);
});

test("the other protective headers are there", async () => {
  const { headers } = await fetch(`${address}/login`);
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("x-frame-options")).toBe("DENY");
  expect(headers.get("referrer-policy")).toBe("same-origin");
  expect(headers.get("x-powered-by")).toBeNull();
  expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
});

test.each([["https://evil.example"], ["null"], [undefined]])(
  "a write from origin %s is refused",
  async (origin) => {
    const headers = { ...form, ...english, ...(origin ? { Origin: origin } : {}) };
    const response = await fetch(`${address}/login`, {
      method: "POST",
      body: "email=a%40b.fr&password=x",
      headers,
    });
    expect(response.status).toBe(403);
    expect(await response.text()).toMatch(/nothing was saved/);
  },
);

test("a write from our own origin is taken", async () => {
  const headers = { ...form, Origin: address };
  const response = await fetch(`${address}/login`, {
    method: "POST",
    body: "email=a%40b.fr&password=x",
    headers,
  });
  expect(response.status).toBe(400);
  expect(await response.text()).toMatch(/incorrect/);
});

test("a body over the limit is refused with the limit, in the reader's language", async () => {
  const body = `email=${"a".repeat(1_100_000)}`;
  const headers = { ...form, ...english, Origin: address };
  const response = await fetch(`${address}/login`, { method: "POST", body, headers });
  expect(response.status).toBe(413);
  expect(await response.text()).toMatch(/larger than 1 MB/);
});

test("a body that hides its length is refused", async () => {
  const url = new URL(`${address}/login`);
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const request = httpRequest(url, {
      method: "POST",
      headers: { ...form, Origin: address, "Transfer-Encoding": "chunked" },
    });
    request.once("response", (response) => resolve(response.statusCode));
    request.once("error", reject);
    request.end("email=a");
  });
  expect(status).toBe(411);
});

test("an unknown address is a 404 page in the reader's language", async () => {
  const french = await fetch(`${address}/nulle-part`, { headers: { "Accept-Language": "fr-FR,fr;q=0.9" } });
  expect(french.status).toBe(404);
  expect(await french.text()).toMatch(/<html lang="fr"/);
  const inEnglish = await fetch(`${address}/nowhere`, { headers: english });
  expect(await inEnglish.text()).toMatch(/<html lang="en"/);
});

test.each(["/verify/%E0%A4%A", "/nowhere/%", "/certificates/%FF.pdf"])(
  "the address %s, which nobody can read, is answered as ours and tells nothing of our code",
  async (path) => {
    const response = await fetch(`${address}${path}`, { headers: english });
    expect(response.status).toBe(400);
    expect(response.headers.get("content-security-policy")).toBe("default-src 'none'");
    const text = await response.text();
    expect(text).toMatch(/<html lang="en">[\s\S]*home page/);
    expect(text).not.toMatch(/URIError|Bad Request|node_modules/);
  },
);

test.each([
  ["/login", "application/json", "{}"],
  ["/login", "multipart/form-data", "x"],
  ["/locale", "text/plain", "locale=fr"],
  ["/locale", "multipart/form-data; boundary=a", "--a"],
])("a post to %s as %s is no form: its sender's fault, not ours", async (path, type, body) => {
  const headers = { "Content-Type": type, Origin: address };
  const { status } = await fetch(`${address}${path}`, { method: "POST", body, headers });
  expect(status).toBe(400);
});

test("data without a page around them are cached no more than the page", async () => {
  for (const path of ["/verify.data", "/learn.data", "/login.data"]) {
    const response = await fetch(`${address}${path}`, { redirect: "manual" });
    expect(response.headers.get("content-type")).toMatch(/text\/x-script/);
    expect(response.headers.get("cache-control")).toBe("private, no-store");
  }
});

test("what no route takes is the sender's fault and no error of ours on the log", async () => {
  const before = application.output().length;
  expect((await fetch(`${address}/learn/time`)).status).toBe(400);
  expect(
    (await fetch(`${address}/verify`, { method: "PUT", body: "", headers: { Origin: address } })).status,
  ).toBe(405);
  await expect.poll(() => application.output().slice(before)).toMatch(/"PUT"/);
  expect(application.output().slice(before)).not.toMatch(/"level":"error"/);
});

test("an unknown asset is a short 404, not a page", async () => {
  const response = await fetch(`${address}/assets/nothing-12345678.js`);
  expect(response.status).toBe(404);
  expect((await response.text()).length).toBe(0);
});

test("static files are cached for good, pages are not cached", async () => {
  const page = await fetch(`${address}/login`);
  expect(page.headers.get("cache-control")).toMatch(/no-store/);
  const asset = /\/assets\/[^"]+\.js/.exec(await page.text())?.[0];
  const file = await fetch(`${address}${asset}`, { headers: { "Accept-Encoding": "gzip" } });
  expect(file.headers.get("cache-control")).toMatch(/immutable/);
  expect(file.headers.get("content-encoding")).toBe("gzip");
});

test("answers do not tell whether an account exists", async () => {
  const attempt = async (email: string) => {
    const body = new URLSearchParams({ email, password: "wrong password" });
    const headers = { ...english, Origin: address };
    const response = await fetch(`${address}/login`, { method: "POST", body, headers });
    const text = (await response.text()).replaceAll(email, "").replace(/nonce[^>]*|[0-9a-f-]{36}/g, "");
    return { status: response.status, alert: /not right[^<]*/.exec(text)?.[0] };
  };
  expect(await attempt("nadia.benali@rivage.example")).toEqual(await attempt("nobody@rivage.example"));
});
