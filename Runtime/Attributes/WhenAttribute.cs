namespace Stevedore;

/// <summary>
/// Stores and loads a member only when a condition holds; otherwise it takes no bytes, and keeps its initial value when loading.
/// </summary>
/// <remarks>
/// <para>MFC example: <c>ar &lt;&lt; m_style; if (m_style == 100) ar &lt;&lt; m_code;</c> is <c>[When(nameof(HasCode))] uint _code</c> with
/// <c>private bool HasCode => _style == 100;</c>. The condition is asked for where the member stands, in both directions, so it may depend
/// on members before it.</para>
/// <para>It is a bool member of the class or its bases: a field, a property, or a method without parameters or with one
/// <see cref="Archive"/>, whose <see cref="Archive.Document"/> knows what the whole document says. Or it is such a static member of another
/// type.</para>
/// </remarks>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class WhenAttribute : Attribute
{
    /// <summary>A condition of the class itself.</summary>
    /// <param name="condition">The name of the bool member.</param>
    public WhenAttribute(string condition) => Condition = condition;

    /// <summary>A condition of another type.</summary>
    /// <param name="type">The type that has the static bool member.</param>
    /// <param name="condition">The name of the member.</param>
    public WhenAttribute(Type type, string condition)
    {
        Type = type;
        Condition = condition;
    }

    /// <summary>The type that has the condition; <see langword="null"/> for the class itself.</summary>
    public Type? Type { get; }

    /// <summary>The name of the member that says whether.</summary>
    public string Condition { get; }
}
