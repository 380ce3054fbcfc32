import { chromium } from "@playwright/test";
const [,, js="on", width="1280", scheme="light", who="Nadia Benali"] = process.argv;
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-quic"] });
const ctx = await browser.newContext({ javaScriptEnabled: js==="on", viewport: {width:+width, height:900}, colorScheme: scheme, locale: "fr-FR" });
const page = await ctx.newPage();
page.on("console", m => { if (["error","warning"].includes(m.type())) console.log("CONSOLE", m.text().slice(0,300)); });
page.on("pageerror", e => console.log("PAGEERROR", e.message.slice(0,300)));
const base="http://127.0.0.1:4173";
const tag=`${js}-${width}-${scheme}`;
const shot = async (n)=>{ if (js==="on") await page.waitForTimeout(400); await page.screenshot({path:`/tmp/learning/${tag}-${n}.png`, fullPage:true}); const o=await page.evaluate(()=>document.documentElement.scrollWidth-innerWidth).catch(()=>0); console.log(n, page.url(), "overflow", o); };
await page.goto(base+"/login"); await page.getByRole("button",{name:`Entrer comme ${who}`}).click();
await page.waitForURL(u=>!u.pathname.startsWith("/login"));
await page.goto(base+"/learn"); await shot("catalogue");
await page.goto(base+"/learn/transparency"); await shot("module");
await page.goto(base+"/learn/transparency/why-say-it"); if(js==="on") await page.waitForTimeout(1500); await shot("lesson");
// check
const form = page.locator("aside[id^=check-] form").first();
const radio = form.locator("input[type=radio],input[type=checkbox]").first(); if (await radio.count()) await radio.check();
await form.getByRole("button").click(); if(js==="on") await page.waitForTimeout(1500); await shot("check");
for (const l of ["why-say-it","the-right-words","when-it-goes-wrong"]) {
  await page.goto(base+`/learn/transparency/${l}`);
  if(js==="on") await page.waitForTimeout(600);
  await shot("lesson-"+l);
  const b = page.getByRole("button",{name:"J’ai lu, continuer"}); if (await b.count()) { await b.click(); await page.waitForLoadState(); if(js==="on") await page.waitForTimeout(800);} 
  console.log("->", page.url());
}
await page.goto(base+"/learn/transparency/quiz"); if(js==="on") await page.waitForTimeout(800); await shot("quiz");
await page.getByRole("button",{name:"Commencer le quiz"}).click(); await page.waitForURL(/attempts/); if(js==="on") await page.waitForTimeout(1500);
await shot("attempt");
const sets = page.locator("fieldset[data-item]"); const n = await sets.count(); console.log("items", n);
for (let i=0;i<n;i++){ const s=sets.nth(i);
  const r=s.locator("input[type=radio]"), c=s.locator("input[type=checkbox]"), sel=s.locator("select"), t=s.locator("input[type=text], input:not([type])");
  if (await r.count()) await r.nth(0).check(); else if (await c.count()) await c.nth(0).check(); else if (await sel.count()) { for(let k=0;k<await sel.count();k++) await sel.nth(k).selectOption({index:k+1}); } else if (await t.count()) await t.first().fill("test"); }
if(js==="on") { await page.waitForTimeout(1500); await shot("answered"); await page.reload(); await page.waitForTimeout(1500); await shot("reloaded"); }
else { await page.getByRole("button",{name:"Enregistrer et rester"}).click(); await shot("saved"); }
await page.getByRole("button",{name:"Envoyer mes réponses"}).click(); await page.waitForTimeout(2500); await shot("result");
await page.goto(base+"/learn/transparency"); await shot("module-after");
await browser.close();
