namespace Stevedore;

/// <summary>Whether a class is an <see cref="IFixedLayout"/>, which only an object of it can be asked.</summary>
internal static class FixedSize
{
    /// <summary>The bytes that each object of the value's class takes; 0 if that is not fixed.</summary>
    public static int Of(object value) => value is IFixedLayout layout && layout.ExactType == value.GetType() ? layout.Size : 0;
}
