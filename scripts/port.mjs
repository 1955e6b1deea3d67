// @ts-check
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { get } from 'node:http';
import { connect } from 'node:net';

/** How long to wait for an answer, in milliseconds: a busy computer must not make the app look like a stranger. */
const patience = 5000;

/**
 * Who answers on a port of this computer.
 * @param {number} port
 * @returns {Promise<'free' | 'plumbline' | 'other'>}
 */
export async function whoHolds(port) {
  const hosts = ['127.0.0.1', '::1'];
  const found = await Promise.all(hosts.map((host) => askIdentity(port, host)));
  if (found.includes('plumbline')) return 'plumbline';
  return found.includes('other') ? 'other' : 'free';
}

/**
 * @param {number} port
 * @param {string} host
 */
async function askIdentity(port, host) {
  if (!(await accepts(port, host))) return 'free';
  const identity = await new Promise((resolve) => {
    const options = { port, host, path: '/plumbline.json', headers: { host: `localhost:${port}` } };
    const request = get({ ...options, signal: AbortSignal.timeout(patience) }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part) => {
        text += part;
        if (text.length > 10_000) request.destroy();
      });
      response.on('end', () => resolve(text));
    });
    request.on('error', () => resolve(''));
    request.on('close', () => resolve(''));
  });
  try {
    return JSON.parse(identity).app === 'plumbline' ? 'plumbline' : 'other';
  } catch {
    return 'other';
  }
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function accepts(port, host) {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: patience });
    const answer = (/** @type {boolean} */ isOpen) => {
      socket.destroy();
      resolve(isOpen);
    };
    socket.on('connect', () => answer(true));
    socket.on('timeout', () => answer(true));
    socket.on('error', () => answer(false));
  });
}

/**
 * Names the program that listens on a port, as far as the system tells.
 * @param {number} port
 * @returns {string} for example `nginx (process 812)`, or `another program`
 */
export function nameHolder(port) {
  for (const look of [holderFromProc, holderFromLsof, holderFromNetstat]) {
    try {
      const holder = look(port);
      if (holder) return `${holder.name} (process ${holder.pid})`;
    } catch {
      // This system has no such source: ask the next.
    }
  }
  return 'another program';
}

/**
 * Linux: the listening socket's inode, then the process that has it open.
 * @param {number} port
 */
function holderFromProc(port) {
  const hexPort = port.toString(16).toUpperCase().padStart(4, '0');
  const inodes = new Set();
  for (const table of ['/proc/net/tcp', '/proc/net/tcp6']) {
    for (const line of readFileSync(table, 'utf8').split('\n').slice(1)) {
      const field = line.trim().split(/\s+/);
      const isListening = field[3] === '0A';
      if (isListening && field[1]?.endsWith(`:${hexPort}`)) inodes.add(`socket:[${field[9]}]`);
    }
  }
  if (inodes.size === 0) return undefined;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    if (openFiles(pid).some((target) => inodes.has(target))) {
      return { pid, name: readFileSync(`/proc/${pid}/comm`, 'utf8').trim() };
    }
  }
  return undefined;
}

/**
 * @param {string} pid
 * @returns {string[]}
 */
function openFiles(pid) {
  try {
    return readdirSync(`/proc/${pid}/fd`).map((fd) => {
      try {
        return readlinkSync(`/proc/${pid}/fd/${fd}`);
      } catch {
        return '';
      }
    });
  } catch {
    return []; // another user's process, or gone
  }
}

/**
 * macOS and BSD.
 * @param {number} port
 */
function holderFromLsof(port) {
  const out = run('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc']);
  const pid = /^p(\d+)$/m.exec(out)?.[1];
  const name = /^c(.+)$/m.exec(out)?.[1];
  return pid && name ? { pid, name } : undefined;
}

/**
 * Windows.
 * @param {number} port
 */
function holderFromNetstat(port) {
  const listening = new RegExp(String.raw`^\s*TCP\s+\S+:${port}\s+\S+:0\s+\S+\s+(\d+)\s*$`, 'm');
  const pid = listening.exec(run('netstat', ['-ano']))?.[1];
  if (!pid) return undefined;
  const name = /^"([^"]+)"/.exec(run('tasklist', ['/fi', `PID eq ${pid}`, '/fo', 'csv', '/nh']))?.[1];
  return { pid, name: name ?? 'a program' };
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  return execFileSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 5000,
  });
}
