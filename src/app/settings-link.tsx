import { Link } from 'wouter';

/** The way to the settings, in the top bar of the first screen. */
export function SettingsLink() {
  return <Link href="/settings">Settings</Link>;
}
