using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>Finds out which elements a class has by itself, since it derives from a collection of .NET.</summary>
internal static class OwnElementsParser
{
    /// <summary>The name by which the elements are told among the members.</summary>
    private const string Name = "Items";

    private const string Generic = "System.Collections.Generic";
    private const string ObjectModel = "System.Collections.ObjectModel";

    private static readonly (string Name, string Namespace, int Arity, OwnElements Kind)[] s_bases =
    [
        ("List", Generic, 1, OwnElements.List),
        ("LinkedList", Generic, 1, OwnElements.List),
        ("Collection", ObjectModel, 1, OwnElements.Items),
        ("ObservableCollection", ObjectModel, 1, OwnElements.Items),
        ("BindingList", "System.ComponentModel", 1, OwnElements.Items),
        ("HashSet", Generic, 1, OwnElements.Set),
        ("SortedSet", Generic, 1, OwnElements.Set),
        ("KeyedCollection", ObjectModel, 2, OwnElements.Set),
        ("Dictionary", Generic, 2, OwnElements.Map),
        ("SortedDictionary", Generic, 2, OwnElements.Map),
        ("SortedList", Generic, 2, OwnElements.Map),
        ("Queue", Generic, 1, OwnElements.Queue),
        ("Stack", Generic, 1, OwnElements.Stack),
        ("ArrayList", "System.Collections", 0, OwnElements.Untyped),
        ("CollectionBase", "System.Collections", 0, OwnElements.InnerList),
    ];

    /// <summary>How a class has its elements that derives from this one.</summary>
    public static OwnElements KindOf(INamedTypeSymbol type) => s_bases
        .FirstOrDefault(known => known.Arity == type.Arity && RuntimeTypes.Is(type, known.Name, known.Namespace))
        .Kind;

    /// <summary>The list of the elements of a class, as a type; null if it has none, or has them from an archivable base.</summary>
    public static ITypeSymbol? ListOf(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type.BaseType; level is not null && !level.IsArchivable(); level = level.BaseType)
        {
            if (KindOf(level) != OwnElements.None)
                return ListOf(level, type.Compilation());
        }

        return null;
    }

    /// <summary>The elements as a member.</summary>
    public static Member? Parse(INamedTypeSymbol type, ITypeSymbol list, NameScope names, List<Problem> problems)
    {
        TypeShapeParser shapes = new(names, isEmbedded: false);
        if (shapes.Parse(list) is { } shape)
            return Member.Plain(Name, Name, shape, MemberAccess.Elements) with { Elements = KindIn(type) };
        problems.Add(shapes.Refusal.Of(member: null, $"'{type.ToDisplayString()}', which derives from a collection,"));
        return null;
    }

    private static OwnElements KindIn(INamedTypeSymbol type)
    {
        INamedTypeSymbol level = type.BaseType!;
        while (KindOf(level) == OwnElements.None)
            level = level.BaseType!;

        return KindOf(level);
    }

    private static ITypeSymbol? ListOf(INamedTypeSymbol collection, Compilation compilation)
    {
        ITypeSymbol element = collection switch
        {
            { Arity: 0 } => compilation.ObjectType.WithNullableAnnotation(NullableAnnotation.Annotated),
            { Name: "KeyedCollection" } => collection.TypeArguments[1],
            { Arity: 1 } => collection.TypeArguments[0],
            _ => compilation.GetTypeByMetadataName($"{Generic}.KeyValuePair`2")!.Construct([.. collection.TypeArguments]),
        };
        return compilation.GetTypeByMetadataName($"{Generic}.List`1")?.Construct(element)
            .WithNullableAnnotation(NullableAnnotation.NotAnnotated);
    }
}
