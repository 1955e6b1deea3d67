// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { By, until } from 'selenium-webdriver';
import { openWebKit } from './browser.mjs';

await test(
  'WebKitGTK: the app opens, keeps the policy, and works without its server',
  { timeout: 120_000 },
  async (t) => {
    const { driver, server, policyReports } = await openWebKit(t);
    await driver.get(server.address);
    await driver.wait(until.titleMatches(/Plumbline/), 20_000);
    await driver.wait(until.elementLocated(By.css('html[data-theme]')), 20_000);
    await driver.wait(until.elementLocated(By.xpath("//h1[not(ancestor::*[@class='boot'])]")), 20_000);

    await t.test('without a violation of the policy', () => {
      assert.deepEqual(policyReports, []);
    });

    await t.test('the policy is enforced', async () => {
      const outcome = await driver.executeScript(`
      try { document.body.innerHTML = '<b>no</b>'; return 'allowed'; } catch (error) { return error.name; }`);
      assert.equal(outcome, 'TypeError');
      await driver.wait(async () => policyReports.length > 0, 10_000, 'the violation is reported');
    });

    await t.test('with the server stopped', async () => {
      const ready = By.xpath("//*[starts-with(normalize-space(text()), 'Ready for offline use')]");
      await driver.wait(until.elementLocated(ready), 30_000);
      await server.close();
      await driver.get(`${server.address}#/settings`);
      await driver.navigate().refresh();
      await driver.wait(until.elementLocated(By.xpath("//h1[contains(., 'Settings')]")), 20_000);
    });
  },
);
