// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { By, Key, until } from 'selenium-webdriver';
import { openWebKit } from './browser.mjs';

const wait = 20_000;

await test('WebKitGTK: score, submit and reveal', { timeout: 180_000 }, async (t) => {
  const { driver, server, policyReports } = await openWebKit(t);

  /** @param {string} xpath */
  const find = async (xpath) => {
    const element = await driver.wait(until.elementLocated(By.xpath(xpath)), wait, xpath);
    return await driver.wait(until.elementIsVisible(element), wait, xpath);
  };
  /** @param {string} name */
  const press = async (name) =>
    await (await find(`//*[self::button or self::a][normalize-space(.)='${name}']`)).click();
  /** @param {string} label @param {string} text */
  const fill = async (label, text) => {
    const id = await (await find(`//label[normalize-space(.)="${label}"]`)).getAttribute('for');
    const field = await driver.findElement(By.id(id ?? ''));
    await field.clear();
    await field.sendKeys(text);
  };
  /** @param {string} dimension @param {number} level */
  const rate = async (dimension, level) => {
    const radio = await driver.findElement(
      By.css(`[data-dimension='${dimension}'] label[data-level='${level}']`),
    );
    await driver.executeScript('arguments[0].scrollIntoView({ block: "center" })', radio);
    await radio.click();
    const input = By.css(`[data-dimension='${dimension}'] label[data-level='${level}'] input`);
    await driver.wait(
      async () => await driver.findElement(input).isSelected(),
      wait,
      `${dimension} is rated`,
    );
  };

  await driver.get(server.address);
  for (const interviewer of ['A. Ito', 'B. Okeke']) {
    await driver.get(`${server.address}#/`);
    await press('New interview');
    await fill("Candidate's name or code", 'Candidate 14');
    await fill('Interviewer', interviewer);
    await press('Start interview');
    await find("//h2[normalize-space(.)='Scorecard']");
    for (const dimension of [
      'architecture',
      'contracts',
      'mapping',
      'security',
      'reliability',
      'leadership',
    ]) {
      await rate(dimension, 3);
    }
    const note = await find("//textarea[@aria-label='Note']");
    await note.sendKeys(`Heard by ${interviewer} #sec`, Key.ENTER);
    await find(`//li[contains(., 'Heard by ${interviewer}')]`);
    await find("//*[starts-with(normalize-space(.), 'Saved ')]");
    await press('Review and submit');
    await (await find("//label[normalize-space(.)='Yes']")).click();
    await press('Submit');
    await press('Submit anyway');
    await find("//h2[normalize-space(.)='Interviewers']");
    assert.equal((await driver.findElements(By.xpath("//*[contains(text(), 'Meets the bar')]"))).length, 0);
  }

  await press('Reveal the panel');
  await (await find("//dialog//button[contains(., 'Reveal')]")).click();
  await find("//*[normalize-space(text())='Meets the bar']");
  assert.deepEqual(policyReports, []);
});
