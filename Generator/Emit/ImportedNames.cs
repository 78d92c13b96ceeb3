using Stevedore.Generator.Model;

namespace Stevedore.Generator.Emit;

/// <summary>Names types in one generated file, and remembers which using directives that takes.</summary>
internal sealed class ImportedNames(string @namespace, EquatableArray<string> hiddenNames)
{
    private readonly SortedSet<string> _imports = new(new SystemFirst());
    private bool _isQualified;

    /// <summary>Names for a file that writes every name in full, so that only the methods of the archive take using directives.</summary>
    public static ImportedNames Qualified(string @namespace) => new(@namespace, EquatableArray<string>.Empty) { _isQualified = true };

    /// <summary>The using directives for all names given out and all calls made so far.</summary>
    public IEnumerable<string> Imports => _imports.Select(import =>
        _isQualified || hiddenNames.Contains(import.Split('.')[0]) ? $"using global::{import};" : $"using {import};");

    public string Of(WellKnownType type)
    {
        if (_isQualified || hiddenNames.Contains(type.Name))
            return type.Qualified;
        Import(type.Namespace);
        return type.Name;
    }

    public string Of(TypeName type)
    {
        if (type.Import is not null)
            Import(type.Import);

        return type.Text;
    }

    /// <summary>A call on the archive of a method for a value of .NET.</summary>
    public string Net(string call) => Call(RuntimeNamespaces.Archives, call);

    /// <summary>A call on the archive of a method for a value of MFC.</summary>
    public string Mfc(string call) => Call(RuntimeNamespaces.Mfc, call);

    /// <summary>A call on the archive of a method for generated code.</summary>
    public string Generated(string call) => Call(RuntimeNamespaces.Generated, call);

    private string Call(string home, string call)
    {
        Import(home);
        return call;
    }

    private void Import(string name)
    {
        bool isEnclosing = _isQualified && @namespace.StartsWith(name + ".", StringComparison.Ordinal);
        if (name != @namespace && !isEnclosing)
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
