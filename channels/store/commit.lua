-- Every change of a conversation but a citizen's message, all of it or nothing.
-- KEYS conversation, log, risk, case, cases, inbox, outbox, epoch, dedupe
-- ARGV plan (JSON), see channels/store/commit.py
-- Returns 'ok' and the seqs of the first and last appended entry (0, -1 without entries), or why nothing
-- was changed: 'fenced' (the lease is another's), 'done' (handled before), 'stale' (the conversation
-- changed since it was read), 'repeat' and the seq (this message id was stored before).
local conversation, log, risk, case, cases = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5]
local inbox, outbox, epoch, dedupe = KEYS[6], KEYS[7], KEYS[8], KEYS[9]
local plan = cjson.decode(ARGV[1])
local handled = plan.handled

local function number(field)
  return tonumber(redis.call('HGET', conversation, field) or '0')
end

if handled then
  if tonumber(redis.call('GET', epoch) or '0') ~= handled.epoch then return {'fenced'} end
  if handled.seq <= number('handled_seq') then
    redis.call('XDEL', inbox, handled.stream_id)
    return {'done'}
  end
end
if plan.ttl then
  local known = redis.call('GET', dedupe)
  if known then return {'repeat', tonumber(known)} end
end
if number('rev') ~= plan.rev then return {'stale'} end

local first, last = 0, -1
for _, entry in ipairs(plan.entries) do
  last = append(log, entry)
  if first == 0 then first = last end
  redis.call('XADD', outbox, '*', 'conversation', plan.id, 'seq', last, 'channel', plan.channel)
end
if plan.ttl then redis.call('SET', dedupe, first, 'EX', plan.ttl) end
if handled then
  redis.call('HSET', risk, handled.seq, handled.risk)
  redis.call('HSET', conversation, 'handled_seq', handled.seq)
  redis.call('XDEL', inbox, handled.stream_id)
end
for field, value in pairs(plan.state) do redis.call('HSET', conversation, field, value) end
if plan.case then
  redis.call('HINCRBY', conversation, 'rev', 1)
  for field, value in pairs(plan.case) do redis.call('HSET', case, field, value) end
  redis.call(plan.case.status == 'closed' and 'SREM' or 'SADD', cases, plan.case.id)
end
if plan.case or handled then tell(WEB, {kind = 'state', conversation = plan.id}) end
if plan.case_id ~= '' then
  if handled then tell(DESK, {kind = 'entry', conversation = plan.id, seq = handled.seq, case_id = plan.case_id}) end
  for seq = first, last do
    if seq > 0 then tell(DESK, {kind = 'entry', conversation = plan.id, seq = seq, case_id = plan.case_id}) end
  end
  tell(DESK, {kind = 'case', case_id = plan.case_id})
  if plan.alarm then tell(DESK, {kind = 'alarm', case_id = plan.case_id, reason = plan.alarm}) end
end
return {'ok', first, last}
