using Stevedore.Tool.Import.Model;

namespace Stevedore.Tool.Import.Plan;

/// <summary>Finds which member holds each value of one branch of a body, through the local variables that it goes through.</summary>
internal sealed class BranchResolver(bool isStoring, int newestSchema)
{
    private const int MaxSchemas = 4096;

    private readonly Dictionary<string, WireItem> _loaded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CppNode> _values = new(StringComparer.Ordinal);
    private readonly HashSet<string> _schemas = new(StringComparer.Ordinal);
    private List<WireItem> _items = [];
    private int _from;
    private int _to = WireItem.Newest;
    private bool _isInLoop;

    /// <summary>Why attributes cannot say it, with the places.</summary>
    public List<(string Reason, CppNode Node)> Failures { get; } = [];

    public List<string> Notes { get; } = [];

    public List<WireItem> Resolve(IReadOnlyList<WireStep> steps)
    {
        ResolveAll(steps);
        return _items;
    }

    private void ResolveAll(IReadOnlyList<WireStep> steps)
    {
        for (int i = 0; i < steps.Count; i++)
        {
            if (steps[i] is GateStep gate && (gate.ThenEnds || gate.ElseEnds))
            {
                IReadOnlyList<WireStep> rest = [.. steps.Skip(i + 1)];
                ResolveGate(gate.ThenEnds
                    ? gate with { Else = [.. gate.Else, .. rest], ThenEnds = false }
                    : gate with { Then = [.. gate.Then, .. rest], ElseEnds = false });
                return;
            }
            Resolve(steps[i]);
        }
    }

    private void Resolve(WireStep step)
    {
        switch (step)
        {
            case ValueStep value:
                ResolveValue(value);
                break;
            case BlockStep block:
                ResolveBlock(block);
                break;
            case BaseStep parent:
                Add(new WireItem(new WireForm(WireFormKind.Body, CppType.Unknown, parent.ClassName), parent.Origin) { IsBase = true });
                break;
            case SchemaStep schema:
                if (Paths.LocalOf(schema.Place) is CppNode local)
                    _schemas.Add(local.Key);
                break;
            case LoopStep loop:
                ResolveLoop(loop);
                break;
            case GateStep gate:
                ResolveGate(gate);
                break;
            case GroupStep group:
                ResolveAll(group.Steps);
                break;
            case PlainStep plain:
                ResolvePlain(plain.Origin);
                break;
            case JumpStep jump:
                Failures.Add(("a loop that a value ends", jump.Origin));
                break;
            case NestedStep nested:
                Failures.Add(("an archive within the archive", nested.Origin));
                break;
            case CallStep call:
                Failures.Add(($"CArchive::{call.Origin.Text}", call.Origin));
                break;
            case OpenStep open:
                Failures.Add((open.Reason, open.Origin));
                break;
        }
    }

    private void Add(WireItem item)
    {
        (item.From, item.To) = (_from, _to);
        _items.Add(item);
    }

    private void ResolveValue(ValueStep step)
    {
        WireItem item = new(step.Form, step.Origin);
        CppNode place = Paths.Strip(step.Place);
        item.Member = Paths.Of(place, _values);
        item.MemberType = place.Type.Value;
        if (isStoring)
            ResolveStored(item, place);
        else if (item.Member is null && Paths.LocalOf(place) is CppNode local)
            ResolveLocal(item, place, local);
        else if (item.Member is null && place.Kind != CppNodeKind.Absent)
            item.Hint = Words.LastName(place.Source);
        Add(item);
    }

    private void ResolveLocal(WireItem item, CppNode place, CppNode local)
    {
        item.Hint = place.Kind == CppNodeKind.Local ? place.Text : Words.LastName(place.Source);
        if (place.Kind == CppNodeKind.Local || place.Kind is CppNodeKind.Unary or CppNodeKind.Cast)
        {
            _loaded[local.Key] = item;
            _values.Remove(local.Key);
        }
    }

    private void ResolveStored(WireItem item, CppNode place)
    {
        CppNode value = place;
        for (int i = 0; i < 10 && value.Kind == CppNodeKind.Local && _values.TryGetValue(value.Key, out CppNode? next); i++)
            value = Paths.Strip(next);
        item.SizeOf = Paths.SizeOf(value, _values);
        item.Constant = value.Value;
        if (item.Member is null && value.Kind != CppNodeKind.Local)
        {
            item.Member = Paths.Of(value, _values);
            item.MemberType = value.Type.Value;
        }
        if (item.Member is not null || item.SizeOf is not null || item.Constant is not null)
            return;
        item.Hint = Words.LastName(value.Source);
        item.Conversion = value.Source;
        CppNode? inside = value.All().FirstOrDefault(node => node.Kind == CppNodeKind.Member && Paths.Of(node, _values) is not null);
        if (inside is not null)
            item.Hint = Words.LastName(Paths.Of(inside, _values)!);
    }

    private void ResolveBlock(BlockStep step)
    {
        WireItem? item = BlockResolver.Resolve(step, _values, _loaded);
        if (item is null)
        {
            Failures.Add(("a block whose size or place is not understood", step.Origin));
            return;
        }
        if (item.Member is null && Paths.LocalOf(step.Pointer) is CppNode local && !isStoring)
            _loaded[local.Key] = item;
        if (item.Bound?.Item is WireItem count)
            count.IsCount = true;
        Add(item);
    }

    private void ResolveLoop(LoopStep step)
    {
        WireBound? bound = step.Head.Count > 0 ? null : LoopBounds.Of(step.Origin, _values, _loaded);
        if (bound is null || _isInLoop && bound.Fixed is null && bound.Item is null && bound.Member is null)
        {
            Failures.Add(("a loop whose end is not understood", step.Origin));
            return;
        }
        if (bound.Item is WireItem count)
            count.IsCount = true;

        (List<WireItem> outer, bool wasInLoop) = (_items, _isInLoop);
        (_items, _isInLoop) = ([], true);
        ResolveAll(step.Steps);
        List<WireItem> elements = _items;
        (_items, _isInLoop) = (outer, wasInLoop);
        if (elements.Count == 0)
            return;
        WireItem loop = new(elements[0].Form, step.Origin) { Elements = elements, Bound = bound };
        List<string> members = [.. elements.Select(static element => element.Member)
            .Where(static member => member?.Contains("[]", StringComparison.Ordinal) == true)
            .Select(static member => member![..member!.IndexOf("[]", StringComparison.Ordinal)])
            .Distinct()];
        if (members.Count == 1)
            loop.Member = members[0];
        else if (members.Count == 0 && bound.Collection is not null)
            loop.Member = bound.Collection;
        Add(loop);
    }

    private void ResolveGate(GateStep gate)
    {
        if (SchemaRange.IsAbout(gate.Condition, IsSchema))
        {
            ResolveSchemaGate(gate);
            return;
        }
        if (_isInLoop)
        {
            Failures.Add(("a condition within a loop", gate.Origin));
            return;
        }
        // Both ways may write the same: then the condition is about values, not about bytes.
        if (gate.Then.Concat(gate.Else).OfType<OpenStep>().FirstOrDefault() is OpenStep open)
        {
            Failures.Add((open.Reason, open.Origin));
            return;
        }
        List<WireItem> then = ResolveApart(gate.Then), other = ResolveApart(gate.Else);
        if (then.Count == other.Count && then.Count > 0 && then.Zip(other).All(static pair => pair.First.Form.HasBytesOf(pair.Second.Form)
            && !pair.First.IsLoop && !pair.Second.IsLoop))
        {
            for (int i = 0; i < then.Count; i++)
            {
                WireItem chosen = then[i].Form.Kind != WireFormKind.Unknown && then[i].Member is not null ? then[i] : other[i];
                if (then[i].Conversion is not null || other[i].Conversion is not null)
                    Notes.Add($"C++ stores it in one of two ways: {gate.Origin.Source}");
                Add(chosen);
            }
            return;
        }
        CppNode condition = Conditions.Settle(gate.Condition, _loaded, _values);
        AddUnder(condition, then);
        AddUnder(Conditions.Not(condition), other);
    }

    private void AddUnder(CppNode condition, List<WireItem> items)
    {
        foreach (WireItem item in items)
        {
            item.Condition = item.Condition is null ? condition : Conditions.And(condition, item.Condition);
            _items.Add(item);
        }
    }

    private List<WireItem> ResolveApart(IReadOnlyList<WireStep> steps)
    {
        List<WireItem> outer = _items;
        _items = [];
        ResolveAll(steps);
        List<WireItem> inner = _items;
        _items = outer;
        return inner;
    }

    private void ResolveSchemaGate(GateStep gate)
    {
        int newest = Math.Min(newestSchema, MaxSchemas);
        bool[]? holds = SchemaRange.Of(gate.Condition, newest, IsSchema);
        int low = Math.Max(_from, 0), high = Math.Min(_to, newest);
        if (holds is null || low > high)
        {
            Failures.Add(("a condition on the schema and something else", gate.Origin));
            return;
        }
        bool[] inside = holds[low..(high + 1)];
        if (inside.Skip(1).Zip(inside).Count(static pair => pair.First != pair.Second) > 1)
        {
            Failures.Add(("schemas that do not follow each other", gate.Origin));
            return;
        }
        int change = Array.FindIndex(inside, value => value != inside[0]);
        (int outerFrom, int outerTo) = (_from, _to);
        if (change < 0)
        {
            ResolveAll(inside[0] ? gate.Then : gate.Else);
            return;
        }
        (_from, _to) = (outerFrom, low + change - 1);
        ResolveAll(inside[0] ? gate.Then : gate.Else);
        (_from, _to) = (low + change, outerTo);
        ResolveAll(inside[0] ? gate.Else : gate.Then);
        (_from, _to) = (outerFrom, outerTo);
    }

    private bool IsSchema(CppNode node) =>
        (node.Kind == CppNodeKind.Call && node.Owner == "CArchive" && node.Text == "GetObjectSchema")
        || (node.Kind == CppNodeKind.Local && _schemas.Contains(node.Key));

    private void ResolvePlain(CppNode node)
    {
        switch (node.Kind)
        {
            case CppNodeKind.Block or CppNodeKind.Try:
                foreach (CppNode child in node.Children)
                    ResolvePlain(child);
                break;
            case CppNodeKind.Declaration:
                ResolveDeclaration(node);
                break;
            case CppNodeKind.Binary when node.Text == "=":
                Sink(node.Children[0], node.Children[1], node);
                break;
            case CppNodeKind.Binary when node.Text.EndsWith('=') && node.Text is not ("==" or "!=" or "<=" or ">="):
                if (Paths.LocalOf(node.Children[0]) is CppNode changed)
                    _values.Remove(changed.Key);
                break;
            case CppNodeKind.Call when !isStoring:
                SinkCall(node);
                break;
            case CppNodeKind.If:
                ResolvePlainIf(node);
                break;
            case CppNodeKind.For or CppNodeKind.While or CppNodeKind.Do or CppNodeKind.Switch:
                foreach (CppNode inner in node.All().Where(static inner => inner.Kind == CppNodeKind.Binary && inner.Text == "="))
                    Sink(inner.Children[0], inner.Children[1], inner);
                break;
        }
    }

    private void ResolveDeclaration(CppNode node)
    {
        CppNode initial = node.Children[0];
        if (initial.Kind == CppNodeKind.Absent)
            return;
        _values[node.Key] = initial;
        if (SourceItem(initial) is WireItem item && !isStoring)
            _loaded[node.Key] = item;
    }

    private void ResolvePlainIf(CppNode node)
    {
        bool isThrow = node.All().Any(static inner => inner.Kind == CppNodeKind.Throw
            || (inner.Kind == CppNodeKind.Call && inner.Text.StartsWith("AfxThrow", StringComparison.Ordinal)));
        if (isThrow && node.Children[0].Text == "!="
            && node.Children[0].All().Select(ItemOf).FirstOrDefault(static item => item is not null) is WireItem item)
            item.IsChecked = true;
        foreach (CppNode branch in node.Children.Skip(1))
            ResolvePlain(branch);
    }

    private WireItem? ItemOf(CppNode node) =>
        node.Kind == CppNodeKind.Local && _loaded.TryGetValue(node.Key, out WireItem? item) ? item : null;

    private WireItem? SourceItem(CppNode value) =>
        value.Kind == CppNodeKind.New ? null : value.All().Select(ItemOf).FirstOrDefault(static item => item is not null);

    private void Sink(CppNode target, CppNode value, CppNode whole)
    {
        CppNode place = Paths.Strip(target);
        WireItem? item = SourceItem(value);
        if (place.Kind == CppNodeKind.Local)
        {
            _values[place.Key] = value;
            if (item is not null && !isStoring)
                _loaded[place.Key] = item;
            return;
        }
        if (isStoring)
            return;
        string? path = Paths.Of(place, _values);
        if (item is null)
        {
            WireItem? same = path is null ? null : _items.LastOrDefault(known => known.Member == path);
            if (same is not null && value.All().Any(node => Paths.Of(node, _values) == path))
                same.Conversion = whole.Source;
            return;
        }
        if (item.Member is not null || item.IsCount && path?.Contains('[', StringComparison.Ordinal) == true)
            return;
        if (path is null)
        {
            item.Hint = Words.LastName(place.Source);
            return;
        }
        item.Member = path;
        item.MemberType = place.Type.Value;
        if (Paths.Strip(value).Kind != CppNodeKind.Local)
            item.Conversion = whole.Source;
    }

    private void SinkCall(CppNode call)
    {
        if (Collections.IsSizing(call.Text))
            return;
        foreach (CppNode argument in call.Children.Skip(1))
        {
            if (SourceItem(argument) is not WireItem item || item.Member is not null || item.IsCount)
                continue;
            string? path = Paths.Of(call.Children[0], _values)
                ?? call.Children.Skip(1).Select(other => Paths.Of(other, _values)).FirstOrDefault(static other => other is not null);
            if (Collections.IsAdding(call.Text) && path is not null)
            {
                item.Member = $"{path}[]";
                item.MemberType = argument.Type.Value;
                return;
            }
            if (path is not null && call.Text.Contains("cpy", StringComparison.Ordinal))
            {
                item.Member = path;
                continue;
            }
            item.Hint = path is null ? call.Text : Words.LastName(path);
            item.Conversion = call.Source;
        }
    }
}
