using Stevedore.Generator.Parse;

namespace Stevedore.Generator.Emit;

/// <summary>Names types in one generated file, and remembers which using directives that takes.</summary>
internal sealed class FileNames(string @namespace, EquatableArray<string> hiddenWords)
{
    private readonly SortedSet<string> _imports = new(new SystemFirst());

    public IEnumerable<string> Imports => _imports;

    public string Of(Vocabulary.Word word)
    {
        if (hiddenWords.Contains(word.Name))
            return word.Qualified;

        Import(word.Namespace);
        return word.Name;
    }

    public string Of(TypeName type)
    {
        if (type.Import is not null)
            Import(type.Import);

        return type.Text;
    }

    private void Import(string name)
    {
        if (name != @namespace)
            _imports.Add(name);
    }

    private sealed class SystemFirst : IComparer<string>
    {
        public int Compare(string x, string y)
        {
            int group = IsSystem(y).CompareTo(IsSystem(x));
            return group != 0 ? group : string.CompareOrdinal(x, y);
        }

        private static bool IsSystem(string name) => name == "System" || name.StartsWith("System.", StringComparison.Ordinal);
    }
}
