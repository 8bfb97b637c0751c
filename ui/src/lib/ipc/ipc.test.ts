import { beforeEach, describe, expect, it, vi } from 'vitest';
import { i18n } from '$lib/i18n';
import { AppError, fieldText, textOf } from './errors';
import { api, unwrap } from './ipc';
import { mockApi } from './mock';

beforeEach(() => i18n.use('en'));

describe('the door', () => {
  it('hands on the value, and throws a refusal', async () => {
    const commands = unwrap({
      count: async (of: string) => ({ status: 'ok' as const, data: of.length }),
      refuse: async () => ({ status: 'error' as const, error: { code: 'cancelled', params: {} } }),
    });
    expect(await commands.count('Suva')).toBe(4);
    await expect(commands.refuse()).rejects.toMatchObject({ name: 'AppError', code: 'cancelled' });
  });

  it('a double answers what a test needs and fails by name for the rest', async () => {
    const mock = mockApi({ log: async () => [] });
    expect(await api.log(20)).toEqual([]);
    expect(mock.calls).toEqual([{ name: 'log', args: [20] }]);
    await expect(api.sampleLoad()).rejects.toThrow('sampleLoad');
    mock.remove();
  });
});

describe('a refusal', () => {
  const refusal = new AppError({
    code: 'invalid',
    params: { field: 'email', reason: 'not-an-email', value: 'iquispe(at)oruro' },
    fields: [{ field: 'email', code: 'not-an-email', value: 'iquispe(at)oruro' }],
  });

  it('is told in words, with what was given', () => {
    expect(textOf(refusal)).toContain('iquispe(at)oruro');
    expect(fieldText(refusal, 'email')).toContain('iquispe(at)oruro');
    expect(fieldText(refusal, 'name')).toBeNull();
  });

  it('and a fault of our own shows no stack, but leaves it in the console', () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(textOf(new TypeError('x is undefined'))).not.toContain('undefined');
    expect(log).toHaveBeenCalledOnce();
  });
});
