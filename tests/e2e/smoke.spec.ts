import { expect, test } from './fixtures.ts';

test('the app opens and shows its name', { tag: '@firefox' }, async ({ page }) => {
  await page.goto('./');
  await expect(page).toHaveTitle(/Plumbline/);
  await expect(page.getByText('Plumbline').first()).toBeVisible();
  // Mounted, not the page before that.
  await expect(page.locator('html')).toHaveAttribute('data-theme', /light|dark/);
  await expect(page.locator('.boot')).toHaveCount(0);
});

test(
  'the policy is enforced, and a violation would be seen',
  { tag: '@firefox' },
  async ({ page, problems }) => {
    await page.goto('./');
    problems.expect(/inline|eval|Content.Security.Policy|policy|TrustedHTML|TrustedScript/i);
    const outcome = await page.evaluate(() => {
      const script = document.createElement('script');
      const outcomes: Record<string, unknown> = {};
      try {
        document.body.innerHTML = '<b>no</b>';
      } catch (error) {
        outcomes['innerHTML'] = (error as Error).name;
      }
      try {
        script.textContent = 'document.title = "injected"';
        document.body.append(script);
      } catch (error) {
        outcomes['script'] = (error as Error).name;
      }
      return outcomes;
    });
    expect(outcome['innerHTML']).toBe('TypeError');
    await expect(page).toHaveTitle(/Plumbline/);
    await expect.poll(() => problems.all.some((problem) => problem.startsWith('policy:'))).toBe(true);
  },
);
