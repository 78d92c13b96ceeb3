using System.ComponentModel;

namespace Stevedore.Generated;

/// <summary>
/// The parameter of a constructor that generated code gives to a class without a parameterless one: it runs the initializers of an object
/// that an archive is about to load, and no code of the program's own constructors. It is passed by reference, so that no call of another
/// constructor, be its argument <c>default</c> or <c>new()</c>, can mean this one.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct LoadingConstructor
{
}
