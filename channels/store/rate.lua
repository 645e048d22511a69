-- How fast something may go, for all processes together: one each `interval`, with some ahead of time.
-- KEYS rate
-- ARGV mode, interval in seconds, how many may go ahead of time
-- Modes: 'take' reserves the next place and returns the seconds to wait for it, as text;
--        'strike' says that we were refused all the same, and returns the seconds to wait: 4^X (facts WA-10);
--        'calm' forgets the strikes.
local key, mode, interval, ahead = KEYS[1], ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
local LONGEST_STRIKE = 5
local time = redis.call('TIME')
local now = tonumber(time[1]) + tonumber(time[2]) / 1e6

if mode == 'calm' then
  redis.call('HDEL', key, 'strikes')
  return '0'
end
-- The time at which everything taken so far would have gone without haste.
local due = math.max(now, tonumber(redis.call('HGET', key, 'due') or '0'))
local wait
if mode == 'take' then
  wait = math.max(0, due - now - interval * (ahead - 1))
  due = due + interval
else
  wait = 4 ^ math.min(redis.call('HINCRBY', key, 'strikes', 1) - 1, LONGEST_STRIKE)
  due = math.max(due, now + wait + interval * (ahead - 1))
end
redis.call('HSET', key, 'due', string.format('%.6f', due))
redis.call('EXPIRE', key, math.ceil(due - now) + 3600)
return string.format('%.6f', wait)
