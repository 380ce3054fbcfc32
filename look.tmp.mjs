import { chromium } from "@playwright/test";
// usage: width scheme who  then pairs name=url@y
const [,, width, scheme, who, ...shots] = process.argv;
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-quic"] });
const ctx = await browser.newContext({ viewport: {width:+width, height:1100}, colorScheme: scheme, locale: "fr-FR" });
const page = await ctx.newPage();
page.on("console", m => { if (["error","warning"].includes(m.type())) console.log("CONSOLE", m.text().slice(0,300)); });
const base="http://127.0.0.1:4173";
await page.goto(base+"/login"); await page.getByRole("button",{name:new RegExp(who)}).click();
await page.waitForURL(u=>!u.pathname.startsWith("/login"));
for (const s of shots) { const [name, rest]=s.split("::"); const [url,y]=rest.split("@"); await page.goto(base+url); await page.waitForTimeout(600); await page.evaluate(y=>scrollTo(0,y),+(y??0)); await page.waitForTimeout(200); await page.screenshot({path:`/tmp/learning/${name}.png`}); }
await browser.close();
