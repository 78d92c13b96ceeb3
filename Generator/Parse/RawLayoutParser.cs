using System.Globalization;
using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>
/// Reads the <c>[StructLayout]</c> of a structure that is written raw: <c>Pack</c>, <c>Size</c> or offsets say where each member lies, by
/// the rules of the compiler that the C++ program was built with.
/// </summary>
internal static class RawLayoutParser
{
    private const int Sequential = 0;
    private const int Explicit = 2;

    /// <summary>What Microsoft's compiler aligns members to at the most, unless it is told otherwise.</summary>
    private const int DefaultPack = 8;

    /// <summary>
    /// Whether the structure says where its members lie. That they follow each other is what every structure says without the attribute.
    /// </summary>
    public static bool IsRaw(INamedTypeSymbol type) => LayoutOf(type) is { Layout: var layout, Kind: var kind }
        && (kind == Explicit || layout.Named<int>("Pack") > 0 || layout.Named<int>("Size") > 0);

    /// <summary>The layout; null if the structure says none, or one that cannot be.</summary>
    public static RawLayout? Parse(
        INamedTypeSymbol type,
        IFieldSymbol[] fields,
        EquatableArray<Member> members,
        List<Problem> problems,
        CancellationToken cancellation)
    {
        bool isRaw = IsRaw(type);
        if (isRaw && !type.IsValueType)
        {
            problems.Add(new Problem(
                ProblemIds.NoEffect,
                member: null,
                $"'{type.ToDisplayString()}'",
                "[StructLayout] says nothing about the body of a class; the bytes of a structure go by it"));
        }

        Member? keeper = members.FirstOrDefault(static member => member.Shape is TypeShape.Padding);
        string? refusal = null;
        RawLayout? layout = isRaw && type.IsValueType ? Of(type, fields, members, cancellation, out refusal) : null;
        if (refusal is not null && !IsPackedTight(type))
        {
            problems.Add(Refusal.NoWireForm($"its [StructLayout] says where every byte lies, but {refusal}").Of(
                member: null,
                $"'{type.ToDisplayString()}'"));
        }
        else if (keeper is not null && layout is not { Padding: > 0 })
        {
            problems.Add(Refusal.NoWireForm("only the gaps of a structure whose [StructLayout] names its Pack, Size or offsets are stored")
                .Of(keeper.Name, $"'{type.ToDisplayString()}.{keeper.Name}'"));
        }
        else if (keeper is null && layout is { Padding: > 0 and int padding })
        {
            string number = padding.ToString(CultureInfo.InvariantCulture);
            problems.Add(new Problem(ProblemIds.PaddingNotKept, member: null, type.ToDisplayString(), number));
        }

        return layout;
    }

    /// <summary>
    /// Where the members of a structure within another lie. One without a word about it lies as the compiler lays it out by itself, and
    /// must be without gaps, which its body does not store.
    /// </summary>
    public static RawLayout? OfNested(INamedTypeSymbol type, CancellationToken cancellation, out string? refusal)
    {
        refusal = $"'{type.Name}' in it is no structure whose members are all seen from here";
        bool isFinite = !HoldsItself(type, type, new HashSet<ISymbol>(SymbolEqualityComparer.Default));
        ParsedType? parsed = isFinite && type.IsGenerated() ? TypeParser.Parse(type, cancellation) : null;
        if (parsed is not { IsArchivable: true, Type: { IsHandWritten: false } model })
            return null;
        if (model.Raw is { } raw)
        {
            refusal = null;
            return raw;
        }

        RawLayout? natural = Of(type, [.. MemberParser.SerializedFields(type)], model.Members, cancellation, out refusal);
        if (natural is { Padding: > 0 })
            refusal = $"'{type.Name}' in it has gaps too, and its own [StructLayout] does not name its Pack";
        return refusal is null ? natural : null;
    }

    private static RawLayout? Of(
        INamedTypeSymbol type,
        IFieldSymbol[] fields,
        EquatableArray<Member> members,
        CancellationToken cancellation,
        out string? refusal)
    {
        (AttributeData Layout, int Kind)? said = LayoutOf(type);
        int pack = said?.Layout.Named<int>("Pack") is > 0 and var named ? named : DefaultPack;
        RawLayoutBuilder builder = new(pack, said?.Layout.Named<int>("Size") ?? 0);
        bool hasOffsets = said?.Kind == Explicit;
        IEnumerable<Member> stored = members.Where(static member => member.Shape is not TypeShape.Padding);
        foreach (Member member in stored.OrderBy(static member => member.Order ?? 0))
        {
            IFieldSymbol? field = fields.FirstOrDefault(candidate =>
                MemberParser.Escape((candidate.AssociatedSymbol ?? candidate).Name) == member.Name);
            if (member.Condition is not null || member.IsBodyVersion || member.VersionRemoved is not null)
                refusal = $"'{member.Name}' is not always there, or says what is";
            else if (RawExtent.Of(member, field, cancellation, out refusal) is { } extent)
                builder.Add(member, extent, hasOffsets ? field?.FieldOffset()?.Argument() as int? ?? -1 : null);
            if (refusal is not null)
                return null;
        }

        return builder.Build(out refusal);
    }

    /// <summary>A structure that contains itself does not compile, but it is seen while one types; an array of it does.</summary>
    private static bool HoldsItself(INamedTypeSymbol goal, INamedTypeSymbol level, HashSet<ISymbol> visited) => visited.Add(level)
        && MemberParser.SerializedFields(level)
            .Select(static field => ElementTypes.Innermost(field.Type))
            .OfType<INamedTypeSymbol>()
            .Where(static type => type is { IsValueType: true, SpecialType: SpecialType.None, EnumUnderlyingType: null })
            .Any(type => SymbolEqualityComparer.Default.Equals(type, goal) || HoldsItself(goal, type, visited));

    /// <summary>The structure has no gaps whatever its members are.</summary>
    private static bool IsPackedTight(INamedTypeSymbol type) => LayoutOf(type) is { Layout: var layout, Kind: Sequential }
        && layout.Named<int>("Pack") == 1 && layout.Named<int>("Size") == 0;

    private static (AttributeData Layout, int Kind)? LayoutOf(INamedTypeSymbol type)
    {
        if (type.StructLayout() is not { } layout)
            return null;
        int kind = Convert.ToInt32(layout.Argument(), CultureInfo.InvariantCulture);
        return kind is Sequential or Explicit ? (layout, kind) : null;
    }
}
