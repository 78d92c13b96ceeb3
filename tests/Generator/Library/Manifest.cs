namespace Stevedore.Generator.Tests.Library;

/// <summary>A generic class that another assembly constructs.</summary>
[Serializable]
[RuntimeClass("CManifest", Schema = 2)]
public partial class Manifest<T>
{
    private readonly List<T> _lines = [];

    public T? First { get; set; }

    public IList<T> Lines => _lines;
}
