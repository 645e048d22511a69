-- What became of an entry of the outbox. Where it is not on its way, a person with an active case is an alarm.
-- KEYS conversation, outbox, epoch
-- ARGV conversation id, stream id, epoch held, seq, and 'delivered', 'failed' (for good) or 'late' (it stays)
-- Returns 'ok' or 'fenced'.
local conversation, outbox, epoch = KEYS[1], KEYS[2], KEYS[3]
local id, stream_id, held, seq, became = ARGV[1], ARGV[2], ARGV[3], ARGV[4], ARGV[5]
local REASON = {failed = 'no_entregado', late = 'demorado'}

if redis.call('GET', epoch) ~= held then return 'fenced' end
if became ~= 'late' then redis.call('XDEL', outbox, stream_id) end
if became == 'failed' then redis.call('HSET', conversation, 'failed_seq', seq) end
local case = redis.call('HGET', conversation, 'case_id')
if REASON[became] and case and case ~= '' then
  tell(DESK, {kind = 'alarm', case_id = case, reason = REASON[became]})
  tell(DESK, {kind = 'entry', conversation = id, seq = tonumber(seq), case_id = case})
end
return 'ok'
