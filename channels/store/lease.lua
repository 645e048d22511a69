-- A shard's lease: who reads its stream, with an epoch that fences a holder who was replaced.
-- KEYS lease, epoch
-- ARGV 'acquire' | 'renew' | 'release', process name, instance, ttl in ms, epoch held,
--      '1' when a lease of another instance of the same name may be taken (a restart)
-- Returns the epoch held from now on, or 0.
local lease, counter = KEYS[1], KEYS[2]
local mode, name, instance, ttl, held, takeover = ARGV[1], ARGV[2], ARGV[3], ARGV[4], ARGV[5], ARGV[6]
local me = name .. '|' .. instance
local holder = redis.call('GET', lease)

if mode == 'release' then
  if holder == me then redis.call('DEL', lease) end
  return 0
end
if mode == 'renew' then
  if (holder and holder ~= me) or redis.call('GET', counter) ~= held then return 0 end
  redis.call('SET', lease, me, 'PX', ttl)
  return tonumber(held)
end
local same_name = holder and string.sub(holder, 1, #name + 1) == name .. '|'
if holder and not (same_name and takeover == '1') then return 0 end
redis.call('SET', lease, me, 'PX', ttl)
return redis.call('INCR', counter)
