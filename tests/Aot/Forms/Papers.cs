using System.Collections;
using System.Runtime.Serialization;

namespace Cargo;

/// <summary>Values of any kind, which have no class but that of their box.</summary>
[Serializable]
[KnownType(typeof(DayOfWeek))]
[KnownType(typeof(List<string>))]
internal sealed partial class Papers
{
    public Hashtable All { get; } = [];
}
