namespace Stevedore.Tool.Dumping.Application;

/// <summary>The user's assembly, or the type that was named, does not serve.</summary>
internal sealed class UserAssemblyException : Exception
{
    public UserAssemblyException()
    {
    }

    public UserAssemblyException(string message) : base(message)
    {
    }

    public UserAssemblyException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
