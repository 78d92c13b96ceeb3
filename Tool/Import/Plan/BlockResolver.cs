using Stevedore.Tool.Import.Model;

namespace Stevedore.Tool.Import.Plan;

/// <summary>Says what a block of memory is that is written or read whole.</summary>
internal static class BlockResolver
{
    /// <summary>A value, or a loop over elements; null if it cannot be said.</summary>
    public static WireItem? Resolve(
        BlockStep step, IReadOnlyDictionary<string, CppNode> values, IReadOnlyDictionary<string, WireItem> loaded)
    {
        CppNode pointer = StripPointer(step.Pointer);
        bool isAddress = pointer.Kind == CppNodeKind.Unary && pointer.Text == "&";
        CppNode target = isAddress ? Paths.Strip(pointer.Children[0]) : pointer;
        CppType type = target.Type.Value;
        if (isAddress && target.Kind == CppNodeKind.Index)
            (isAddress, type) = (false, target.Children[0].Type.Value);
        CppType element = isAddress ? type : type.Kind is CppTypeKind.Pointer or CppTypeKind.Array ? type.Element! : CppType.Unknown;
        string? member = Paths.Of(target, values);
        if (step.Size.Value is long size)
            return OfSize(step, target, isAddress, type, element, member, size);
        return OfCount(step, target, element, member, values, loaded);
    }

    private static WireItem? OfSize(
        BlockStep step, CppNode target, bool isAddress, CppType type, CppType element, string? member, long size)
    {
        if (target.Kind == CppNodeKind.Text)
        {
            WireItem text = Repeat(step, new CppType(CppTypeKind.Char, "char") { Size = 1 }, size, null, "magic");
            text.ConstantText = target.Text;
            return text;
        }
        string hint = Words.LastName(target.Source);
        if (isAddress && type.Kind == CppTypeKind.Array)
            (isAddress, element) = (false, type.Element!);
        if (isAddress && type.Size == size)
            return Single(step, type, member, hint);
        if (isAddress && type.Kind == CppTypeKind.Record && size < type.Size)
            return new WireItem(new WireForm(WireFormKind.Record, type, type.Name), step.Origin)
            {
                Prefix = size,
                Member = member,
                MemberType = type,
                Hint = hint,
            };
        // A pointer to one structure
        if (!isAddress && type.Kind == CppTypeKind.Pointer && element.Size == size)
            return Single(step, element, member, hint);
        if (isAddress && type.IsScalar)
            return null;
        while (element.Kind == CppTypeKind.Array && element.Element is not null)
            element = element.Element;
        if (element.Kind == CppTypeKind.Void)
            element = Byte();
        return element.Size > 0 && size % element.Size == 0 && (element.IsScalar || element.Kind == CppTypeKind.Record)
            ? Repeat(step, element, size / element.Size, member, hint)
            : null;
    }

    private static WireItem? OfCount(
        BlockStep step,
        CppNode target,
        CppType element,
        string? member,
        IReadOnlyDictionary<string, CppNode> values,
        IReadOnlyDictionary<string, WireItem> loaded)
    {
        CppNode count = Paths.Strip(step.Size);
        long unit = 1;
        if (count.Kind == CppNodeKind.Binary && count.Text == "*")
        {
            (CppNode left, CppNode right) = (Paths.Strip(count.Children[0]), Paths.Strip(count.Children[1]));
            if (right.Value is null && left.Value is not null)
                (left, right) = (right, left);
            if (right.Value is not long factor)
                return null;
            (count, unit) = (left, factor);
        }
        if (element.Kind is CppTypeKind.Void or CppTypeKind.Unknown && unit == 1)
            element = Byte();
        if (element.Size != unit)
            return null;
        WireBound? bound = count.Kind == CppNodeKind.Local && loaded.TryGetValue(count.Key, out WireItem? item) ? new WireBound(Item: item)
            : Paths.SizeOf(count, values) is string collection ? new WireBound(Collection: collection)
            : Paths.Of(Value(count, values), values) is string path ? new WireBound(Member: path)
            : null;
        if (bound is null)
            return null;
        WireItem loop = Repeat(step, element, 0, member, Words.LastName(target.Source));
        loop.Bound = bound;
        return loop;
    }

    private static CppNode Value(CppNode node, IReadOnlyDictionary<string, CppNode> values) =>
        node.Kind == CppNodeKind.Local && values.TryGetValue(node.Key, out CppNode? value) ? Paths.Strip(value) : node;

    private static WireItem Single(BlockStep step, CppType type, string? member, string hint) =>
        new(FormOf(type), step.Origin) { Member = member, MemberType = type, Hint = hint };

    private static WireItem Repeat(BlockStep step, CppType element, long count, string? member, string hint)
    {
        WireItem one = new(FormOf(element), step.Origin) { Member = member is null ? null : $"{member}[]", MemberType = element };
        return new WireItem(one.Form, step.Origin)
        {
            Elements = [one],
            Bound = new WireBound(Fixed: count),
            Member = member,
            MemberType = element,
            Hint = hint,
        };
    }

    private static WireForm FormOf(CppType type) =>
        type.IsScalar ? new WireForm(WireFormKind.Scalar, type)
        : WireForms.PlatformName(type) is "POINT" or "SIZE" or "RECT"
            ? new WireForm(WireFormKind.Platform, type, WireForms.PlatformName(type)!)
        : new WireForm(WireFormKind.Record, type, type.Name);

    private static CppType Byte() => new(CppTypeKind.UnsignedChar, "BYTE") { Size = 1, Alias = "BYTE" };

    private static CppNode StripPointer(CppNode node)
    {
        CppNode inner = Paths.Strip(node);
        return inner.Kind == CppNodeKind.Unary && inner.Text == "&" ? inner : inner;
    }
}
