-- A process begins to handle a message: what it answers is fixed now, so that whoever handles it again after a
-- crash asks Rasa for the very same turn, whatever has arrived since.
-- KEYS conversation, log, inbox, epoch
-- ARGV seq, stream id, epoch held, how many entries before the message to read, how many from it on
-- Returns 'ok', the conversation's hash, the length of the transcript, the seq of the first entry read and the
-- entries; or why there is nothing to do: 'fenced' (the lease is another's), 'done' (it was answered before,
-- perhaps together with an earlier one).
local conversation, log, inbox, epoch = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local seq, stream_id, held = tonumber(ARGV[1]), ARGV[2], ARGV[3]
local back, most = tonumber(ARGV[4]), tonumber(ARGV[5])

if redis.call('GET', epoch) ~= held then return {'fenced'} end
if seq <= tonumber(redis.call('HGET', conversation, 'handled_seq') or '0') then
  redis.call('XDEL', inbox, stream_id)
  return {'done'}
end
local length = redis.call('LLEN', log)
local upto = tonumber(redis.call('HGET', conversation, 'turn_seq') or '0')
if upto < seq then
  upto = math.min(length, seq + most - 1)
  redis.call('HSET', conversation, 'turn_seq', upto)
end
local first = math.max(1, seq - back)
return {'ok', redis.call('HGETALL', conversation), length, first, redis.call('LRANGE', log, first - 1, upto - 1)}
