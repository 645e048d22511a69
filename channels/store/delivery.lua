-- What became of an entry on its way to a person: each try is written down before it is made, and what is
-- known of it never goes back (docs/whatsapp.md).
-- KEYS delivery, conversation, outbox, epoch of the outbox, recent, held
-- ARGV mode, JSON of its arguments
-- Modes and what they return:
--   begin  'go': try now; 'unsure': an earlier try may have reached the person; 'done'; 'fenced'. With the part.
--   move   '1' when the part's state is new, 'corrected' when it is there although it was given up, else '0'
--   again  '1': the part is to be sent again; 'spent': that was tried often enough; '0': it is known already
--   hold   'held' until the person writes; 'open': they may be written to; 'fenced'
local delivery, conversation, outbox, epoch, recent, held =
  KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5], KEYS[6]
local mode, arg = ARGV[1], cjson.decode(ARGV[2])
-- 'failed' is lower than 'delivered': of two copies of an uncertain try, one may have arrived.
local RANK = {queued = 0, sending = 1, unsure = 2, sent = 3, failed = 4, delivered = 5, read = 6}

local function field(part) return arg.seq .. '/' .. part end

local function load(part)
  local raw = redis.call('HGET', delivery, field(part))
  return raw and cjson.decode(raw) or {state = 'queued', at = arg.now, tries = 0, unsure = 0}
end

local function save(part, found)
  redis.call('HSET', delivery, field(part), cjson.encode(found))
end

-- The desk shows the entry anew, and those that went in one message with it.
local function show(alarm)
  local case = redis.call('HGET', conversation, 'case_id')
  if not case or case == '' then return end
  local raw = redis.call('HGET', delivery, arg.seq)
  local last = raw and cjson.decode(raw).upto or arg.seq
  for seq = arg.seq, last do
    tell(DESK, {kind = 'entry', conversation = arg.conversation, seq = seq, case_id = case})
  end
  if alarm then tell(DESK, {kind = 'alarm', case_id = case, reason = alarm}) end
  tell(DESK, {kind = 'case', case_id = case})
end

local function fenced() return arg.epoch and redis.call('GET', epoch) ~= tostring(arg.epoch) end

local modes = {}

function modes.begin()
  if fenced() then return {'fenced', ''} end
  if redis.call('HSETNX', delivery, arg.seq, cjson.encode({upto = arg.upto, of = arg.of})) == 1 then
    for seq = arg.seq + 1, arg.upto do redis.call('HSET', delivery, seq, cjson.encode({lead = arg.seq})) end
  end
  local found = load(arg.part)
  if RANK[found.state] > RANK.sending then return {'done', cjson.encode(found)} end
  if found.state == 'sending' then
    if not arg.repeated then return {'unsure', cjson.encode(found)} end
    found.unsure = found.unsure + 1
  end
  found.state, found.at, found.tries = 'sending', arg.now, found.tries + 1
  save(arg.part, found)
  for seq = arg.seq, arg.upto do redis.call('HDEL', delivery, seq .. '/held') end
  return {'go', cjson.encode(found)}
end

function modes.move()
  local found = load(arg.part)
  if redis.call('HEXISTS', delivery, field(arg.part)) == 0 then return '0' end
  if arg.only and (found.state ~= arg.only or found.tries ~= arg.number) then return '0' end
  if not arg.only and RANK[arg.state] <= RANK[found.state] then return '0' end
  if arg.of_id and found.id ~= arg.of_id then return '0' end
  local given_up = found.state == 'unsure' or found.state == 'failed'
  found.state, found.at = arg.state, arg.now
  if arg.id then found.id = arg.id end
  if arg.code then found.code = arg.code end
  save(arg.part, found)
  if RANK[arg.state] >= RANK.delivered then
    local raw = redis.call('HGET', delivery, arg.seq)
    local last = raw and cjson.decode(raw).upto or arg.seq
    if last > tonumber(redis.call('HGET', conversation, 'delivered_seq') or '0') then
      redis.call('HSET', conversation, 'delivered_seq', last)
    end
  end
  if arg.alarm then redis.call('HSET', conversation, 'failed_seq', arg.seq) end
  if arg.shut then redis.call('HSET', conversation, 'shut_at', arg.now) end
  local corrected = given_up and RANK[arg.state] >= RANK.delivered
  if corrected and redis.call('HGET', conversation, 'failed_seq') == tostring(arg.seq) then
    redis.call('HSET', conversation, 'failed_seq', 0)
  end
  show(arg.alarm)
  return corrected and 'corrected' or '1'
end

function modes.again()
  local found = load(arg.part)
  if found.id ~= arg.of_id or RANK[found.state] > RANK.sent then return '0' end
  if found.tries >= arg.most then return 'spent' end
  found.state, found.at, found.id, found.code = 'queued', arg.now, nil, arg.code
  save(arg.part, found)
  if arg.shut then redis.call('HSET', conversation, 'shut_at', arg.now) end
  redis.call('XADD', outbox, '*', 'conversation', arg.conversation, 'seq', arg.seq, 'channel', arg.channel)
  show()
  return '1'
end

function modes.hold()
  if fenced() then return 'fenced' end
  local wrote = tonumber(redis.call('ZSCORE', recent, arg.conversation) or '0')
  local shut = tonumber(redis.call('HGET', conversation, 'shut_at') or '0')
  if wrote > arg.now - arg.window and wrote > shut then return 'open' end
  redis.call('ZADD', held, arg.seq, arg.seq)
  redis.call('HSET', delivery, arg.seq .. '/held', arg.now)
  show(arg.alarm)
  return 'held'
end

return modes[mode]()
