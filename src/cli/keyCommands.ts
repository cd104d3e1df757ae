/** `liantu keys create|list|revoke`: who may use an API that other machines can reach. Works on the key file, without a database. */
import { type Command, InvalidArgumentError, Option } from 'commander'
import { isValid, KeyFile, type StoredKey } from '../access/keyFile.ts'
import { type Role, roles } from '../access/role.ts'
import { ConfigError, readConfig } from '../config.ts'
import { alignColumns } from './alignColumns.ts'

export function addKeyCommands(program: Command): void {
  const keys = program.command('keys').description('管理 API 密钥。 Manage the keys of the API.')
  keys
    .command('create')
    .description('生成一把密钥，只显示这一次。 Make a key; it is shown once.')
    .argument('<name>', '给谁用，如“规划处地图”。 Whose it is')
    .addOption(new Option('--role <role>', '角色 role').choices(roles).default('reader'))
    .option('--days <days>', '有效天数，默认不过期。 Days until it expires; default never', readDays)
    .action((name: string, { role, days }: { role: Role; days?: number }) => {
      const { key, stored } = keyFile().create(name, role, days)
      process.stdout.write(`${key}\n`)
      const until = stored.expiresAt ? `，到 until ${stored.expiresAt.slice(0, 10)}` : ''
      process.stderr.write(
        `${stored.id}（${name}，${role}${until}）。密钥只显示这一次，请当作密码保存；用法见下。\n` +
          'The key is shown this once: keep it like a password. To use it, send the header\n' +
          '  Authorization: Bearer <key>\n',
      )
    })
  keys
    .command('list')
    .description('列出密钥。 List the keys.')
    .action(() => {
      const rows = keyFile().list().map(rowOf)
      const header = ['密钥 key', '给谁 name', '角色 role', '生成 created', '到期 expires', '状态 state']
      process.stdout.write(`${alignColumns([header, ...rows]).join('\n')}\n`)
    })
  keys
    .command('revoke')
    .description('吊销一把密钥，运行中的服务立即不再接受。 Revoke a key; a running server refuses it at once.')
    .argument('<id>', '密钥的前段，如 lt_1a2b3c4d。 The first part of the key')
    .action((id: string) => {
      if (!keyFile().revoke(id)) throw new ConfigError(`没有密钥 ${id}，见 npx liantu keys list。 No key has this id.`)
      process.stderr.write(`已吊销 ${id}。 Revoked.\n`)
    })
}

const keyFile = () => new KeyFile(readConfig().keyFile)

function readDays(text: string): number {
  const days = Number(text)
  if (!Number.isInteger(days) || days < 1 || days > 3650)
    throw new InvalidArgumentError('写 1–3650 的整数。 Write a whole number from 1 to 3650.')
  return days
}

function rowOf(key: StoredKey): string[] {
  const day = (time: string | undefined) => time?.slice(0, 10) ?? '—'
  const state = key.revokedAt ? '已吊销 revoked' : isValid(key) ? '有效 valid' : '已过期 expired'
  return [key.id, key.name, key.role, day(key.createdAt), day(key.expiresAt), state]
}
