using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>Turns the instance fields of a type, those of its auto-properties included, into members.</summary>
internal sealed class MemberParser(INamedTypeSymbol type, NameScope names, List<Problem> problems, CancellationToken cancellation)
{
    private const string TakenName = "generated code has a variable of this name; give the parameter another one";

    private const string UnreachableField = "before .NET 9, generated code cannot reach the field behind this property of a generic type; "
        + "give the property a plain setter, or declare a field";

    /// <summary>The fields that belong on the wire, in declaration order.</summary>
    public static IEnumerable<IFieldSymbol> SerializedFields(INamedTypeSymbol type) => type.GetMembers()
        .OfType<IFieldSymbol>()
        .Where(field => field.IsConst
            ? field.Magic() is not null
            : !field.IsStatic && IsData(field));

    /// <summary>Whether the field would belong there if it did not hold a delegate. Those of events belong to the events.</summary>
    public static bool IsLeftOutDelegate(IFieldSymbol field) =>
        field is { IsStatic: false, Type.TypeKind: TypeKind.Delegate } && IsDeclared(field) && field.NonSerialized() is null;

    private static bool IsData(IFieldSymbol field) =>
        IsDeclared(field) && field.Type.TypeKind != TypeKind.Delegate && field.NonSerialized() is null;

    // Some versions of the compiler show the field of a captured parameter, whose name is none in C#.
    private static bool IsDeclared(IFieldSymbol field) =>
        field.AssociatedSymbol is IPropertySymbol || field.AssociatedSymbol is null && !field.IsImplicitlyDeclared;

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
        MemberForm form = MemberFormParser.Parse(field);
        TypeShapeParser shapes = new(names, isEmbedded, form.WireType);
        TypeShape? shape = ShapeOf(field, shapes, out Refusal refusal);
        if (field.RefKind != RefKind.None)
            refusal = Refusal.NoWireForm("it is a reference");

        if (shape is null || field.RefKind != RefKind.None)
        {
            problems.Add(refusal.Of(owner.Name, Subject(owner, field)));
            return null;
        }

        // [MarshalAs] may be there for native code, and say nothing to an archive.
        bool isForArchives = (field.WireType() ?? owner.WireType()) is not null;
        if (!isForArchives && form.WireType is { } asked && !MemberFormRules.Fits(asked, shape))
            form = form with { WireType = null };

        MemberAccess access = AccessTo(field);
        bool isBehindProperty = access is MemberAccess.ReadOnlyProperty or MemberAccess.BackingField;
        if (isBehindProperty && type.HasTypeParameters() && !CanReachFieldsOfGenericTypes(names.Compilation))
            Refuse(owner, field, UnreachableField);

        form = form with
        {
            HeldCount = HeldCountParser.Parse(field, type, out string? countRefusal),
            Terminator = TerminatorParser.Parse(field, type, out string? terminatorRefusal),
            Until = TerminatorParser.ParseUntil(field, type, out string? untilRefusal),
            Discriminator = DiscriminatorParser.Parse(field, type, names, out string? discriminatorRefusal),
        };
        foreach (string refused in new[] { countRefusal, terminatorRefusal, untilRefusal, discriminatorRefusal }.OfType<string>())
            Refuse(owner, field, refused);

        if (ReferenceMembers.IsAsked(field) && ReferenceMembers.IsAnyway(field.Type))
            AddProblem(ProblemIds.NoEffect, owner, field, "[AsReference] has no effect, since a member of this type is a reference anyway");

        foreach ((string id, string reason) in MemberFormRules.Check(form, shape, isEmbedded))
            AddProblem(id, owner, field, reason);

        Condition? condition = ConditionParser.Parse(field, type, names, out string? conditionRefusal);
        if (conditionRefusal is not null)
            Refuse(owner, field, conditionRefusal);

        return new Member(
            Escape(owner.Name),
            field.MetadataName,
            shape,
            access,
            form,
            isEmbedded,
            VersionAdded(field),
            (field.Removed() ?? owner.Removed())?.Argument() as int?,
            (field.BodyVersion() ?? owner.BodyVersion()) is not null,
            condition,
            (field.Order() ?? owner.Order())?.Argument() as int?);
    }

    /// <summary>The captured parameters of the primary constructor. No attribute of a field can stand on them.</summary>
    public IEnumerable<Member> Parse(IEnumerable<IParameterSymbol> parameters)
    {
        foreach (IParameterSymbol parameter in parameters.Where(parameter => parameter.Type.TypeKind != TypeKind.Delegate))
        {
            TypeShapeParser shapes = new(names, isEmbedded: false);
            TypeShape? shape = shapes.Parse(parameter.Type);
            Refusal? refusal = RefusalOf(parameter) ?? (shape is null ? shapes.Refusal : null);
            string subject = $"The primary constructor's parameter '{parameter.Name}' of '{type.ToDisplayString()}', which a member uses,";
            if (refusal is null)
                yield return MemberOf(parameter.Name, shape!, MemberAccess.Parameter);
            else
                problems.Add(refusal.Of(member: null, subject));
        }
    }

    /// <summary>The elements of an inline array, which has no other members.</summary>
    public IEnumerable<Member> ParseElements(IFieldSymbol field, int length)
    {
        TypeShapeParser shapes = new(names, isEmbedded: false);
        if (shapes.ParseInlineArray(type, length) is { } shape)
            yield return MemberOf("this", shape, type.IsReadOnly ? MemberAccess.ReadOnlyField : MemberAccess.Assigned);
        else
            problems.Add(shapes.Refusal.Of(field.Name, Subject(field, field)));
    }

    private Refusal? RefusalOf(IParameterSymbol parameter) =>
        type.IsReadOnly ? Refusal.NoWireForm("it cannot be assigned in a readonly struct; declare a readonly field for it")
        : parameter.RefKind != RefKind.None ? Refusal.NoWireForm("it is a reference")
        : parameter.Name is "archive" or "schema" ? Refusal.NoWireForm(TakenName)
        : null;

    private static Member MemberOf(string name, TypeShape shape, MemberAccess access) =>
        Member.Plain(name == "this" ? name : Escape(name), fieldName: name, shape, access);

    private TypeShape? ShapeOf(IFieldSymbol field, TypeShapeParser shapes, out Refusal refusal)
    {
        refusal = Refusal.NoWireForm("");
        if (field is { IsFixedSizeBuffer: true, Type: IPointerTypeSymbol { PointedAtType: var element } })
            return new TypeShape.FixedBuffer(TypeShapeParser.PrimitiveOf(element)!.Value, field.FixedSize);
        if (field.IsConst)
        {
            refusal = Refusal.NoWireForm("[Magic] is for integers and for text of characters of one byte each");
            return MagicParser.Parse(field);
        }

        if (field.Magic() is not null)
        {
            refusal = Refusal.NoWireForm("[Magic] needs a constant");
            return null;
        }

        if (RuntimeTypes.IsStructurePadding(field.Type))
            return new TypeShape.Padding(names.NameOf((INamedTypeSymbol)field.Type));
        TypeShape? shape = shapes.Parse(field.Type);
        refusal = shapes.Refusal;
        if (shape is not null && ReferenceMembers.IsAsked(field))
            shape = ReferenceMembers.ShapeOf(field, shape, names, out refusal);
        return shape is not null && LazyProperties.MayBeNull(field) ? shape with { KeepsNull = true } : shape;
    }

    /// <summary>.NET 8 knows UnsafeAccessor, but not in generic types.</summary>
    internal static bool CanReachFieldsOfGenericTypes(Compilation compilation)
    {
        const int FirstVersion = 9;
        return compilation.ObjectType.ContainingAssembly.Identity.Version.Major >= FirstVersion;
    }

    internal static MemberAccess AccessTo(IFieldSymbol field)
    {
        if (field.IsConst)
            return MemberAccess.Constant;
        if ((field.AssociatedSymbol ?? field).IsForbidden())
            return MemberAccess.BackingField;
        if (field.AssociatedSymbol is not IPropertySymbol property)
            return field.IsReadOnly ? MemberAccess.ReadOnlyField : field.IsVolatile ? MemberAccess.Assigned : MemberAccess.Field;
        bool isOverridable = property is { IsVirtual: true } or { IsOverride: true } or { IsAbstract: true }
            or { ExplicitInterfaceImplementations.IsEmpty: false };
        if (isOverridable || HasBody(property.GetMethod) || HasBody(property.SetMethod))
            return MemberAccess.BackingField;
        return property.SetMethod is { IsInitOnly: false } ? MemberAccess.Assigned : MemberAccess.ReadOnlyProperty;
    }

    private static bool HasBody(IMethodSymbol? accessor) =>
        accessor?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax()
            is not (null or ParameterSyntax or AccessorDeclarationSyntax { Body: null, ExpressionBody: null });

    public static int? VersionAdded(IFieldSymbol field)
    {
        // The attribute's own default is version 1.
        const int Oldest = 1;
        return field.OptionalField() is { } optional ? Math.Max(Oldest, optional.Named<int>("VersionAdded")) : null;
    }

    private void Refuse(ISymbol owner, IFieldSymbol field, string reason) => AddProblem(ProblemIds.NoWireForm, owner, field, reason);

    private void AddProblem(string id, ISymbol owner, IFieldSymbol field, string reason) => problems.Add(new Problem(
        id,
        owner.Name,
        Subject(owner, field),
        reason));

    private string Subject(ISymbol owner, IFieldSymbol field) =>
        $"'{type.ToDisplayString()}.{owner.Name}' of type '{field.Type.ToDisplayString()}'";

    internal static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
}
