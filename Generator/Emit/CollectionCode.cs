using Stevedore.Generator.Model;
using Stevedore.Generator.Plan;

namespace Stevedore.Generator.Emit;

/// <summary>Fills the templates of a collection's form.</summary>
internal sealed class CollectionCode(FileNames names, ValueCode values)
{
    public string TypeOf(CollectionForm form, params WireOperation[] arguments) =>
        form.Type is null ? ArrayOf(values.TypeOf(arguments[0]), "[]") : Generic(form.Type, arguments);

    /// <summary>The type to make, where the declared one is an interface.</summary>
    public string MadeType(CollectionForm form, params WireOperation[] arguments) => (form.MadeAs ?? form.Type) is { } made
        ? Generic(made, arguments)
        : TypeOf(form, arguments);

    public string Make(CollectionForm form, string items, params WireOperation[] arguments) => form.Make
        .Replace("{type}", MadeType(form, arguments))
        .Replace("{items}", items);

    public string Memory(CollectionForm form, string value) => form.Memory!
        .Replace("{marshal}", form.Memory.Contains("{marshal}") ? names.Of(Vocabulary.CollectionsMarshal) : "")
        .Replace("{value}", value);

    /// <summary>The parameter by which a collection gets the comparer of the one that it replaces.</summary>
    public string ComparerParameter(CollectionForm form, WireOperation element) => form.Comparer switch
    {
        ComparerKind.Equality => $", {names.Of(Vocabulary.EqualityComparer)}<{values.TypeOf(element)}>? comparer",
        ComparerKind.Order => $", {names.Of(Vocabulary.Comparer)}<{values.TypeOf(element)}>? comparer",
        _ => "",
    };

    public string Generic(Vocabulary.Word type, params WireOperation[] arguments) =>
        $"{names.Of(type)}<{string.Join(", ", arguments.Select(values.TypeOf))}>";

    /// <summary>An array type. The outermost dimensions come first: an array of <c>int[,]</c> is <c>int[][,]</c>.</summary>
    public static string ArrayOf(string element, string dimensions)
    {
        int end = element.Length;
        while (end > 0 && element[end - 1] == ']')
            end = element.LastIndexOf('[', end - 1);

        return element.Insert(end, dimensions);
    }
}
