using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Stevedore.Generator.Parse;

/// <summary>Turns the instance fields of a type, those of its auto-properties included, into members.</summary>
internal sealed class MemberParser(INamedTypeSymbol type, NameScope names, List<Problem> problems, CancellationToken cancellation)
{
    // UnmanagedType values; the attribute may give them as numbers.
    private const int UnmanagedBool = 2;
    private const int UnmanagedCurrency = 15;
    private const int UnmanagedLPStr = 20;
    private const int UnmanagedLPWStr = 21;
    private const int UnmanagedByValTStr = 23;
    private const int UnmanagedVariantBool = 37;

    /// <summary>The fields that belong on the wire, in declaration order.</summary>
    public static IEnumerable<IFieldSymbol> SerializedFields(INamedTypeSymbol type) => type.GetMembers()
        .OfType<IFieldSymbol>()
        .Where(field => !field.IsStatic
            && !field.IsConst
            && field.AssociatedSymbol is null or IPropertySymbol
            && field.Type.TypeKind != TypeKind.Delegate
            && field.NonSerialized() is null);

    public IEnumerable<Member> Parse(IReadOnlyCollection<IFieldSymbol> fields)
    {
        foreach (IFieldSymbol field in fields)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Parse(field) is { } member)
                yield return member;
        }
    }

    private Member? Parse(IFieldSymbol field)
    {
        ISymbol owner = field.AssociatedSymbol ?? field;
        bool isEmbedded = (field.Embedded() ?? owner.Embedded()) is not null;
        var shapes = new TypeShapeParser(names, isEmbedded);
        TypeShape? shape = field.IsFixedSizeBuffer ? null : shapes.Parse(field.Type);
        if (shape is null || field.RefKind != RefKind.None)
        {
            Refuse(owner, field, field.IsFixedSizeBuffer ? "fixed-size buffers have no wire form yet" : shapes.Refusal);
            return null;
        }

        return new Member(
            Escape(owner.Name),
            field.MetadataName,
            shape,
            AccessTo(field),
            MarshallingOf(field, owner),
            isEmbedded,
            VersionAdded(field),
            (field.Order() ?? owner.Order())?.Argument() as int?);
    }

    private static MemberAccess AccessTo(IFieldSymbol field)
    {
        if (field.AssociatedSymbol is not IPropertySymbol property)
            return field.IsReadOnly ? MemberAccess.ReadOnlyField : MemberAccess.Direct;

        bool isOverridable = property.IsVirtual || property.IsOverride || property.IsAbstract || !property.ExplicitInterfaceImplementations.IsEmpty;
        if (isOverridable || HasBody(property.GetMethod) || HasBody(property.SetMethod))
            return MemberAccess.BackingField;

        return property.SetMethod is { IsInitOnly: false } ? MemberAccess.Direct : MemberAccess.ReadOnlyProperty;
    }

    private static bool HasBody(IMethodSymbol? accessor) =>
        accessor?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax()
            is not (null or ParameterSyntax or AccessorDeclarationSyntax { Body: null, ExpressionBody: null });

    private Marshalling MarshallingOf(IFieldSymbol field, ISymbol owner)
    {
        switch (Convert.ToInt32(field.MarshalAs()?.Argument(), CultureInfo.InvariantCulture))
        {
            case UnmanagedBool:
                return Marshalling.Bool32;
            case UnmanagedLPStr:
                return Marshalling.AnsiString;
            case UnmanagedLPWStr:
                return Marshalling.UnicodeString;
            case UnmanagedCurrency or UnmanagedByValTStr or UnmanagedVariantBool:
                Refuse(owner, field, "this [MarshalAs] has no wire form yet");
                return Marshalling.Default;
            default:
                return Marshalling.Default;
        }
    }

    public static int? VersionAdded(IFieldSymbol field)
    {
        // The attribute's own default is version 1.
        const int Oldest = 1;
        return field.OptionalField() is { } optional ? Math.Max(Oldest, optional.Named<int>("VersionAdded")) : null;
    }

    private void Refuse(ISymbol owner, IFieldSymbol field, string reason) => problems.Add(new Problem(
        ProblemIds.NoWireForm,
        owner.Name,
        $"'{type.ToDisplayString()}.{owner.Name}' of type '{field.Type.ToDisplayString()}'",
        reason));

    internal static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
}
