-- An entry left the outbox: delivered, or never to be (then a person with an active case is an alarm).
-- KEYS conversation, outbox, epoch
-- ARGV conversation id, stream id, epoch held, seq, '1' when delivery failed for good
-- Returns 'ok' or 'fenced'.
local conversation, outbox, epoch = KEYS[1], KEYS[2], KEYS[3]
local id, stream_id, held, seq, failed = ARGV[1], ARGV[2], ARGV[3], ARGV[4], ARGV[5]

if redis.call('GET', epoch) ~= held then return 'fenced' end
redis.call('XDEL', outbox, stream_id)
if failed == '1' then
  redis.call('HSET', conversation, 'failed_seq', seq)
  local case = redis.call('HGET', conversation, 'case_id')
  if case and case ~= '' then tell(DESK, {kind = 'alarm', case_id = case, reason = 'no_entregado'}) end
end
return 'ok'
