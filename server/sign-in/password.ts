import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { Refused } from '../http/refused';

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);

const BLOCK = 8;
const LANES = 3;
const BYTES = 32;
/** Each takes tens of megabytes and a core for a while; the rest of the work shall go on beside them. */
const AT_ONCE = 2;
const IN_LINE = 50;

/** Hashes passwords with scrypt (RFC 7914); what it took is kept in the hash, so it can be raised later. */
export class Passwords {
  readonly #cost: number;
  readonly #line: (() => void)[] = [];
  #busy = 0;
  #nobody: Promise<string> | undefined;

  /** @param cost power of two */
  constructor(cost: number) {
    this.#cost = cost;
  }

  async hash(password: string): Promise<string> {
    const salt = randomBytes(16);
    const key = await this.#derive(password, salt, this.#cost);
    return ['scrypt', this.#cost, salt.toString('base64url'), key.toString('base64url')].join('$');
  }

  /**
   * @param hash undefined where nobody has this e-mail: takes as long as a wrong password
   */
  async isRight(password: string, hash: string | undefined): Promise<boolean> {
    this.#nobody ??= this.hash(randomBytes(16).toString('hex'));
    const [, cost, salt, key] = (hash ?? (await this.#nobody)).split('$');
    const expected = Buffer.from(key!, 'base64url');
    const derived = await this.#derive(password, Buffer.from(salt!, 'base64url'), Number(cost));
    return timingSafeEqual(derived, expected) && hash !== undefined;
  }

  async #derive(password: string, salt: Buffer, cost: number): Promise<Buffer> {
    await this.#turn();
    try {
      const N = 2 ** cost;
      const options = { N, r: BLOCK, p: LANES, maxmem: 256 * N * BLOCK };
      return await derive(password.normalize('NFC'), salt, BYTES, options);
    } finally {
      const next = this.#line.shift();
      if (next) next();
      else this.#busy--;
    }
  }

  /** @throws Refused `too-many` */
  async #turn(): Promise<void> {
    if (this.#busy < AT_ONCE) {
      this.#busy++;
      return;
    }
    if (this.#line.length >= IN_LINE) throw new Refused('too-many', {}, 5);
    await new Promise<void>((resolve) => this.#line.push(resolve));
  }
}
